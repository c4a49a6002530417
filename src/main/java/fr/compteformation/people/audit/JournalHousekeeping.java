package fr.compteformation.people.audit;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes entries after their retention time, every hour on one node. */
@Configuration(proxyBeanMethods = false)
class JournalHousekeeping {

	@Bean
	RecurringTask<Void> forgetOldLines(JournalTable journal, JournalRetention retention, Clock clock) {
		return Tasks.recurring("journal-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> journal.deleteBefore(clock.instant().minus(retention.journal())));
	}

}
