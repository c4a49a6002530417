package fr.compteformation.training.dossier;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks at the calendar of the dossiers, on one node at a time. Often rather than once a
 * night, so that a portal that was down at midnight is not late by a day.
 */
@Configuration
class DossierHousekeeping {

	@Bean
	RecurringTask<Void> moveDossiersOn(DossierCalendar calendar) {
		return Tasks.recurring("training-dossiers", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> {
				while (calendar.moveOn()) {
					// As many times as it takes, in short transactions.
				}
			});
	}

}
