package fr.compteformation.access.identitydocument;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountErased;
import fr.compteformation.people.identityproof.IdentityProven;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.document.Documents;

/**
 * Ends requests without an act of anybody: the person does not answer, or has proved who
 * they are another way. Erases files whose decision has long been final.
 */
@Service
@Transactional
class IdentityEndings {

	private static final Limit AT_ONCE = Limit.of(100);

	private final IdentityRequestRepository requests;

	private final IdentityDrafts drafts;

	private final Documents documents;

	private final IdentityDocumentRetention retention;

	private final Clock clock;

	IdentityEndings(IdentityRequestRepository requests, IdentityDrafts drafts, Documents documents,
			IdentityDocumentRetention retention, Clock clock) {
		this.requests = requests;
		this.drafts = drafts;
		this.documents = documents;
		this.retention = retention;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(IdentityProven proven) {
		if (proven.way() != ProofMethod.DOCUMENT) {
			this.requests.findFirstByAccountOrderBySubmittedAtDesc(proven.account())
				.flatMap((request) -> this.requests.lock(request.id()))
				.filter((request) -> request.allows(IdentityAct.WITHDRAW))
				.ifPresent((request) -> this.documents.release(request.withdraw(now())));
		}
	}

	/** The requests are deleted with their account; their files are deleted later. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(AccountErased erased) {
		this.requests.findByAccount(erased.account().value())
			.forEach((request) -> this.documents.release(request.files()));
	}

	/** A batch of requests whose files never came. */
	@Transactional(readOnly = true)
	List<UUID> unanswered() {
		return this.requests.unanswered(now(), AT_ONCE);
	}

	/** Ends a request, unless it was answered just now. */
	void lapse(UUID id) {
		this.requests.lock(id)
			.filter((request) -> request.isUnanswered(now()))
			.ifPresent((request) -> this.documents.release(request.lapse(now())));
	}

	/** A batch of requests whose files are no longer needed. */
	@Transactional(readOnly = true)
	List<UUID> toErase() {
		return this.requests.toErase(longAgo(), AT_ONCE);
	}

	/** Erases the files of a request, unless it was contested just now. */
	void erase(UUID id) {
		this.requests.lock(id)
			.filter((request) -> request.isFinalSince(longAgo()))
			.ifPresent((request) -> this.documents.release(request.erase(now())));
	}

	/** Deletes drafts whose files are gone. */
	void deleteOldDrafts() {
		this.drafts.deleteSavedBefore(now().minus(1, ChronoUnit.DAYS));
	}

	private Instant longAgo() {
		return now().minus(this.retention.identityDocument());
	}

	// Truncated, because the database would round.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
