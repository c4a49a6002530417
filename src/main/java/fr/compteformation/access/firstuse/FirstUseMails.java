package fr.compteformation.access.firstuse;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;

/**
 * The mail with the code that shows that an address is the person’s. Nobody has checked
 * it yet, so it repeats nothing that was typed.
 */
@Component
class FirstUseMails implements MailComposer<FirstUseMails.Template> {

	private final AddressCodes codes;

	FirstUseMails(AddressCodes codes) {
		this.codes = codes;
	}

	@Override
	public Class<Template> templates() {
		return Template.class;
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
	 * @param hour until when the code works
	 */
	record Code(String code, String hour) {
	}

}
