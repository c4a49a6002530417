package fr.compteformation.office.topup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases old top-ups, every hour on one node. */
@Configuration(proxyBeanMethods = false)
class TopUpHousekeeping {

	@Bean
	RecurringTask<Void> eraseTopUps(TopUpErasure erasure) {
		return Tasks.recurring("top-up-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			while (erasure.eraseSome()) {
				// one transaction per batch
			}
		});
	}

}
