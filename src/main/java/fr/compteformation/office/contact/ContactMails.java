package fr.compteformation.office.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Moment;

/**
 * The email that notifies the operator of a new case, in the language of the case.
 */
@Component
class ContactMails implements MailComposer<ContactMails.Template> {

	private final ContactCaseRepository cases;

	private final PortalSettings settings;

	ContactMails(ContactCaseRepository cases, PortalSettings settings) {
		this.cases = cases;
		this.settings = settings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return this.cases.findById(new ContactCase.Id(subject))
			.map((question) -> new Mail(this.settings.operatorEmail(), question.locale(),
					question.question(topic(question.getSubject(), question.locale()))));
	}

	private static String topic(@Nullable ContactSubject subject, Locale locale) {
		return ResourceBundle
			.getBundle("vaadin-i18n/translations", locale, Control.getNoFallbackControl(Control.FORMAT_DEFAULT))
			.getString("contact.subject." + subject);
	}

	enum Template implements MailTemplate {

		CONTACT_CASE;

		@Override
		public Class<Question> model() {
			return Question.class;
		}

	}

	/**
	 * @param number the reference of the case
	 * @param topic its subject, translated
	 */
	record Question(String number, String topic, String name, String email, String message, Moment opened) {
	}

}
