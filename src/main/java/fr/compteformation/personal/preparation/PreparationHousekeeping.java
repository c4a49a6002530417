package fr.compteformation.personal.preparation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Deletes what was prepared long ago, hourly on one node.
 */
@Configuration(proxyBeanMethods = false)
class PreparationHousekeeping {

	@Bean
	RecurringTask<Void> forgetPreparations(Preparations preparations) {
		return Tasks.recurring("preparation-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> preparations.forgetOld());
	}

}
