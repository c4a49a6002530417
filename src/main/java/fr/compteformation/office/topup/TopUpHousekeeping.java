package fr.compteformation.office.topup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.document.Documents;

/** Erases proofs and deposits after their retention, every hour on one node. */
@Configuration
class TopUpHousekeeping {

	private static final Limit AT_ONCE = Limit.of(100);

	@Bean
	RecurringTask<Void> eraseTopUps(TopUpRepository topUps, Documents documents, TopUpRetention retention,
			TransactionOperations transactions, Clock clock) {
		return Tasks.recurring("top-up-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			Instant now = clock.instant();
			transactions
				.executeWithoutResult((transaction) -> topUps.withOldProof(now.minus(retention.proof()), AT_ONCE)
					.forEach((topUp) -> topUp.eraseProof().ifPresent((proof) -> documents.release(List.of(proof)))));
			transactions.executeWithoutResult(
					(transaction) -> topUps.decidedBefore(now.minus(retention.deposit()), AT_ONCE).forEach((topUp) -> {
						topUp.eraseProof().ifPresent((proof) -> documents.release(List.of(proof)));
						topUps.delete(topUp);
					}));
		});
	}

}
