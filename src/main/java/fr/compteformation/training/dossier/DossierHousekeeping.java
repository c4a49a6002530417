package fr.compteformation.training.dossier;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Advances the dossiers on one node at a time. Runs often rather than nightly, so that
 * downtime at midnight does not delay a state by a day.
 */
@Configuration(proxyBeanMethods = false)
class DossierHousekeeping {

	@Bean
	RecurringTask<Void> moveDossiersOn(DossierCalendar calendar) {
		return Tasks.recurring("training-dossiers", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> {
				while (calendar.moveOn()) {
					// Repeats in short transactions until nothing is left.
				}
			});
	}

}
