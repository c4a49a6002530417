package fr.compteformation.people.identityproof;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks for missing proofs by email, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class IdentityProofHousekeeping {

	@Bean
	RecurringTask<Void> requestProofs(ProofRequests requests) {
		return Tasks.recurring("identity-proof-requests", FixedDelay.ofHours(1)).execute((instance, context) -> {
			while (requests.sendSome()) {
				// One transaction per batch.
			}
		});
	}

}
