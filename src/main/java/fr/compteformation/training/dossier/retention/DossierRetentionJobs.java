package fr.compteformation.training.dossier.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The background job of retention, on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
class DossierRetentionJobs {

	@Bean
	RecurringTask<Void> giveUpExemptionProofs(ExemptionProofs proofs) {
		return Tasks.recurring("exemption-proofs", FixedDelay.ofHours(1)).execute((instance, context) -> {
			while (proofs.giveUpSome()) {
				// one transaction per batch
			}
		});
	}

}
