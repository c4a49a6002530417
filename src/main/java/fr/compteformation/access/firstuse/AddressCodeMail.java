package fr.compteformation.access.firstuse;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * The mail with the code that shows that an address is the person’s. Nobody has checked
 * it yet, so it repeats nothing that was typed.
 */
@Component
class AddressCodeMail implements MailKind {

	static final String NAME = "france-connect-code";

	private final AddressCodes codes;

	AddressCodeMail(AddressCodes codes) {
		this.codes = codes;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<Mail> compose(UUID mail, UUID code) {
		return this.codes.sent(code)
			.map((sent) -> new Mail(sent.email(), sent.locale(),
					Map.of("code", this.codes.digits(code), "hour", PortalTime.hour(sent.expiresAt(), sent.locale()))));
	}

}
