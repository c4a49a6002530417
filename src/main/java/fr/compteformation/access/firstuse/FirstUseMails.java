package fr.compteformation.access.firstuse;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The email with the code that confirms an address. The address is unconfirmed, so the
 * email repeats none of the input.
 */
@Component
class FirstUseMails implements MailComposer<FirstUseMails.Template> {

	private final AddressCodes codes;

	FirstUseMails(AddressCodes codes) {
		this.codes = codes;
	}

	@Override
	public Optional<Mail> compose(Template template, UUID code, UUID mail) {
		return this.codes.sent(code)
			.map((sent) -> new Mail(sent.email(), sent.locale(),
					new Code(this.codes.digits(code), PortalTime.hour(sent.expiresAt(), sent.locale()))));
	}

	enum Template implements MailTemplate {

		FRANCE_CONNECT_CODE;

		@Override
		public Class<Code> model() {
			return Code.class;
		}

	}

	/**
	 * @param hour when the code expires
	 */
	record Code(String code, String hour) {
	}

}
