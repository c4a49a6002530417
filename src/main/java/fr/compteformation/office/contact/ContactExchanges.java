package fr.compteformation.office.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.RateLimiter;

/**
 * The questions of a signed-in person and the answers to them.
 */
@Service
public class ContactExchanges {

	/** The number of messages that one account may write a day, after its questions. */
	public static final int A_DAY = 30;

	private final ContactCaseRepository cases;

	private final Documents documents;

	private final RateLimiter limiter;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ContactExchanges(ContactCaseRepository cases, Documents documents, RateLimiter limiter,
			TransactionTemplate transaction, Clock clock) {
		this.cases = cases;
		this.documents = documents;
		this.limiter = limiter;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The person’s questions, newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<ContactThread.Line> list(Citizen citizen) {
		return this.cases.findByAccountOrderByOpenedAtDesc(citizen.accountId())
			.stream()
			.map(ContactCase::line)
			.toList();
	}

	/** The number of answers that the person has not read. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public long unread(Citizen citizen) {
		return this.cases.unread(citizen.accountId());
	}

	/** All threads of the person, newest first; they stay unread. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<ContactThread> threads(Citizen citizen) {
		return this.cases.findByAccountOrderByOpenedAtDesc(citizen.accountId())
			.stream()
			.map((question) -> question.thread(this.documents))
			.toList();
	}

	/** Opens a thread and notes that it was read; empty if it is not the person’s. */
	@Transactional
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<ContactThread> open(Citizen citizen, ContactCase.Id id) {
		Optional<ContactThread> thread = this.cases.findByIdAndAccount(id, citizen.accountId())
			.map((question) -> question.thread(this.documents));
		if (thread.isPresent()) {
			this.cases.read(id.value(), now());
		}
		return thread;
	}

	/** Adds a message of the person. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Outcome reply(Citizen citizen, ContactCase.Id id, ContactMessage message) {
		if (!this.limiter.spend("contact-reply:" + citizen.accountId(), A_DAY)) {
			return Outcome.TOO_MANY;
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			Outcome outcome = replyNow(citizen, id, message);
			if (outcome != Outcome.DONE) {
				status.setRollbackOnly();
			}
			return outcome;
		}));
	}

	private Outcome replyNow(Citizen citizen, ContactCase.Id id, ContactMessage message) {
		ContactCase question = this.cases.lock(id)
			.filter((found) -> found.account().filter((owner) -> owner.value().equals(citizen.accountId())).isPresent())
			.orElse(null);
		if (question == null || !question.state().allows(ContactAct.REPLY)) {
			return Outcome.CLOSED;
		}
		if (!this.documents.keep(DocumentOwner.account(citizen), message.getFiles())) {
			return Outcome.FILE_GONE;
		}
		question.reply(message, now());
		return Outcome.DONE;
	}

	// The precision of the database.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** The result of a message. The constant names end the translation keys. */
	public enum Outcome {

		/** The message was sent. */
		DONE,

		/** The thread was closed in the meantime. Nothing was sent. */
		CLOSED,

		/** A file was deleted before the message was sent. Nothing was sent. */
		FILE_GONE,

		/** Too many messages today. Nothing was sent. */
		TOO_MANY;

		/** The translation key. */
		public String messageKey() {
			return "contact.reply.outcome." + name();
		}

	}

}
