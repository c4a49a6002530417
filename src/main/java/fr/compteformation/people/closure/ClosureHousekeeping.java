package fr.compteformation.people.closure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases accounts that are due, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ClosureHousekeeping {

	@Bean
	RecurringTask<Void> eraseClosedAccounts(Closures closures) {
		return Tasks.recurring("account-closures", FixedDelay.ofHours(1)).execute((instance, context) -> {
			while (closures.eraseSome()) {
				// Next batch.
			}
		});
	}

}
