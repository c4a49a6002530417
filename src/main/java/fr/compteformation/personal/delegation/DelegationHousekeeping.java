package fr.compteformation.personal.delegation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Deletes delegations that ended long ago, hourly on one node.
 */
@Configuration(proxyBeanMethods = false)
class DelegationHousekeeping {

	@Bean
	RecurringTask<Void> forgetDelegations(Delegations delegations) {
		return Tasks.recurring("delegation-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> delegations.forgetOld());
	}

}
