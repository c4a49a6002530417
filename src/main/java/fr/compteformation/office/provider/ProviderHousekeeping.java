package fr.compteformation.office.provider;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes to training providers about their requests, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ProviderHousekeeping {

	@Bean
	RecurringTask<Void> writeToProviders(ProviderNotices notices) {
		return Tasks.recurring("provider-notices", FixedDelay.of(Duration.ofMinutes(1)))
			.execute((instance, context) -> {
				while (notices.announce() || notices.remind()) {
					// Repeats in short transactions until nothing is left.
				}
				notices.forget();
			});
	}

}
