package fr.compteformation.office.contact;

import java.time.Clock;
import java.util.Locale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.Outbox;

/**
 * Entry point of the module: everyone may open a case.
 */
@Service
public class ContactCases {

	private final ContactCaseRepository cases;

	private final Outbox outbox;

	private final Clock clock;

	ContactCases(ContactCaseRepository cases, Outbox outbox, Clock clock) {
		this.cases = cases;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Stores the question and notifies the operator.
	 * @param locale the language for the answer
	 * @return the reference of the case, such as {@code C-7F3K-92QD}
	 */
	@Transactional
	public String open(ContactCase question, Locale locale) {
		question.open(this.clock.instant(), locale);
		this.cases.save(question);
		this.outbox.add(ContactMails.Template.CONTACT_CASE, question.id());
		return question.number();
	}

	/**
	 * Opens a case without a form, for the demonstration. An address with an existing
	 * case is ignored.
	 */
	@Transactional
	public void openOnce(ContactSubject subject, String name, EmailAddress email, String message, Locale locale) {
		if (this.cases.existsByEmail(email)) {
			return;
		}
		ContactCase question = new ContactCase();
		question.setSubject(subject);
		question.setName(name);
		question.setEmail(email);
		question.setMessage(message);
		open(question, locale);
	}

}
