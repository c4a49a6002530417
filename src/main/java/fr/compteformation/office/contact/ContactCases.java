package fr.compteformation.office.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.RateLimiter;

/**
 * Entry point of the module: everyone may open a case.
 */
@Service
public class ContactCases {

	/** The number of questions that one account may ask a day. */
	public static final int A_DAY = 10;

	private final ContactCaseRepository cases;

	private final Accounts accounts;

	private final Outbox outbox;

	private final RateLimiter limiter;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ContactCases(ContactCaseRepository cases, Accounts accounts, Outbox outbox, RateLimiter limiter,
			TransactionTemplate transaction, Clock clock) {
		this.cases = cases;
		this.accounts = accounts;
		this.outbox = outbox;
		this.limiter = limiter;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * The name and address that a signed-in person need not type; empty if the account is
	 * gone.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<Correspondent> author(Citizen citizen) {
		return this.accounts.ownerOf(new AccountId(citizen.accountId()));
	}

	/**
	 * Stores a visitor’s question and notifies the operator. The form has passed a
	 * security check.
	 * @param locale the language for the answer
	 * @return the reference of the case, such as {@code C-7F3K-92QD}
	 */
	@Transactional
	public String open(ContactCase question, Locale locale) {
		question.open(now(), locale);
		return save(question);
	}

	/**
	 * Stores the question of a signed-in person, like {@link #open(ContactCase, Locale)}.
	 * @return the reference; empty after {@value #A_DAY} questions in a day
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<String> open(Citizen citizen, ContactCase question, Locale locale) {
		if (!this.limiter.spend("contact:" + citizen.accountId(), A_DAY)) {
			return Optional.empty();
		}
		question.open(now(), locale, new AccountId(citizen.accountId()));
		return Optional.of(Objects.requireNonNull(this.transaction.execute((status) -> save(question))));
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

	private String save(ContactCase question) {
		this.cases.save(question);
		this.outbox.add(ContactMails.Template.CONTACT_CASE, question.id());
		return question.number();
	}

	// The precision of the database.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
