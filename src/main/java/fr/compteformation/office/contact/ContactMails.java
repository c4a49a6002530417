package fr.compteformation.office.contact;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailComposer;
import fr.compteformation.platform.mail.MailTemplate;
import fr.compteformation.platform.mail.Moment;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;

/**
 * The email that notifies the operator of a new case, and those that tell the person of
 * an answer, without its content.
 */
@Component
class ContactMails implements MailComposer<ContactMails.Template> {

	private final ContactCaseRepository cases;

	private final Accounts accounts;

	private final OneTimeSecrets secrets;

	private final PortalSettings settings;

	private final MessageSource texts;

	ContactMails(ContactCaseRepository cases, Accounts accounts, OneTimeSecrets secrets, PortalSettings settings,
			MessageSource portalTexts) {
		this.cases = cases;
		this.accounts = accounts;
		this.secrets = secrets;
		this.settings = settings;
		this.texts = portalTexts;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return switch (template) {
			case CONTACT_CASE -> find(subject).map(this::question);
			case CONTACT_ANSWER -> find(subject).flatMap(this::answer);
			case CONTACT_LINK -> this.secrets.named(ContactLinks.LINK, subject.toString())
				.filter(OneTimeSecret::isValid)
				.flatMap((link) -> find(link.subject()).map((question) -> link(question, link)));
		};
	}

	private Optional<ContactCase> find(UUID id) {
		return this.cases.findById(new ContactCase.Id(id));
	}

	private Mail question(ContactCase question) {
		return new Mail(this.settings.operatorEmail(), question.locale(),
				question.question(topic(question.getSubject(), question.locale())));
	}

	private Optional<Mail> answer(ContactCase question) {
		return question.account()
			.flatMap(this.accounts::ownerOf)
			.map((person) -> person.news(new Answer(person.name(), question.number(),
					this.settings.link(SharedPages.EXCHANGES.of(question.id())))));
	}

	private Mail link(ContactCase question, OneTimeSecret secret) {
		String token = this.secrets.value(ContactLinks.LINK, secret.key()).value();
		return new Mail(question.email(), question.locale(), new Link(question.number(),
				this.settings.link(ContactLinks.PAGE.of(token)), Moment.of(secret.deadline(), question.locale())));
	}

	private String topic(@Nullable ContactSubject subject, Locale locale) {
		return this.texts.getMessage("contact.subject." + subject, null, locale);
	}

	enum Template implements MailTemplate {

		CONTACT_CASE,

		/** To a person with an account. */
		CONTACT_ANSWER,

		/** To a visitor; the subject is the key of the link. */
		CONTACT_LINK;

		@Override
		public Class<? extends Record> model() {
			return switch (this) {
				case CONTACT_CASE -> Question.class;
				case CONTACT_ANSWER -> Answer.class;
				case CONTACT_LINK -> Link.class;
			};
		}

	}

	/**
	 * @param number the reference of the case
	 * @param topic its subject, translated
	 */
	record Question(String number, String topic, String name, String email, String message, Moment opened) {
	}

	/**
	 * @param name of the person
	 * @param number the reference of the case
	 * @param page its thread
	 */
	record Answer(String name, String number, URI page) {
	}

	/**
	 * @param number the reference of the case
	 * @param until when the link expires
	 */
	record Link(String number, URI link, Moment until) {
	}

}
