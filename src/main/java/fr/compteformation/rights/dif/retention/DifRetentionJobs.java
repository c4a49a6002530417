package fr.compteformation.rights.dif.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The background job of retention, on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
class DifRetentionJobs {

	@Bean
	RecurringTask<Void> giveUpAttestations(DifAttestations attestations) {
		return Tasks.recurring("dif-attestations", FixedDelay.ofHours(1)).execute((instance, context) -> {
			while (attestations.giveUpSome()) {
				// one transaction per batch
			}
		});
	}

}
