package fr.compteformation.office.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountErased;
import fr.compteformation.platform.document.Documents;

/**
 * Deletes questions: with the account of the person, or some time after they were closed.
 */
@Service
@Transactional
class ContactEndings {

	private static final Limit AT_ONCE = Limit.of(100);

	private final ContactCaseRepository cases;

	private final Documents documents;

	private final ContactRetention retention;

	private final Clock clock;

	ContactEndings(ContactCaseRepository cases, Documents documents, ContactRetention retention, Clock clock) {
		this.cases = cases;
		this.documents = documents;
		this.retention = retention;
		this.clock = clock;
	}

	/** The questions are deleted with their account; their files are deleted later. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(AccountErased erased) {
		this.cases.findByAccountOrderByOpenedAtDesc(erased.account().value())
			.forEach((question) -> this.documents.release(question.files()));
	}

	/** A batch of questions that are no longer needed. */
	@Transactional(readOnly = true)
	List<ContactCase.Id> toDelete() {
		return this.cases.closedBefore(longAgo(), AT_ONCE);
	}

	/** Deletes a question, unless it was reopened just now. */
	void delete(ContactCase.Id id) {
		this.cases.lock(id).filter((question) -> question.isClosedSince(longAgo())).ifPresent((question) -> {
			this.documents.release(question.files());
			this.cases.delete(question);
		});
	}

	private Instant longAgo() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS).minus(this.retention.contactCase());
	}

}
