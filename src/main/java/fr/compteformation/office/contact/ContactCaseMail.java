package fr.compteformation.office.contact;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailKind;

/**
 * Tells the operator of a new case, in the language in which the person asked.
 */
@Component
class ContactCaseMail implements MailKind {

	static final String NAME = "contact-case";

	private final ContactCaseRepository cases;

	private final PortalSettings settings;

	ContactCaseMail(ContactCaseRepository cases, PortalSettings settings) {
		this.cases = cases;
		this.settings = settings;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(UUID mail, UUID subject) {
		return this.cases.findById(new ContactCase.Id(subject))
			.map((question) -> new Mail(this.settings.operatorEmail(), question.locale(),
					question.details(topic(question))));
	}

	private static String topic(ContactCase question) {
		return ResourceBundle
			.getBundle("vaadin-i18n/translations", question.locale(),
					Control.getNoFallbackControl(Control.FORMAT_DEFAULT))
			.getString("contact.subject." + question.getSubject());
	}

}
