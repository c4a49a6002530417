package fr.compteformation.office.topup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.document.Documents;

/** Erases proofs, and later whole deposits, after their retention. */
@Component
class TopUpErasure {

	private static final Limit AT_ONCE = Limit.of(100);

	private final TopUpRepository topUps;

	private final Documents documents;

	private final TopUpRetention retention;

	private final Clock clock;

	TopUpErasure(TopUpRepository topUps, Documents documents, TopUpRetention retention, Clock clock) {
		this.topUps = topUps;
		this.documents = documents;
		this.retention = retention;
		this.clock = clock;
	}

	/**
	 * Erases some proofs and deposits.
	 * @return whether there were any
	 */
	@Transactional
	boolean eraseSome() {
		Instant now = this.clock.instant();
		List<TopUp> proven = this.topUps.withOldProof(now.minus(this.retention.proof()), AT_ONCE);
		proven.forEach(this::eraseProof);
		List<TopUp> old = this.topUps.settledOrSentBefore(now.minus(this.retention.deposit()), AT_ONCE);
		old.forEach((topUp) -> {
			eraseProof(topUp);
			this.topUps.delete(topUp);
		});
		return !proven.isEmpty() || !old.isEmpty();
	}

	private void eraseProof(TopUp topUp) {
		topUp.eraseProof().ifPresent((proof) -> this.documents.release(List.of(proof)));
	}

}
