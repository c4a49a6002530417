package fr.compteformation.people.emailchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes old email changes, on one node at a time. */
@Configuration
class EmailChangeHousekeeping {

	@Bean
	RecurringTask<Void> forgetEmailChanges(EmailChanges changes) {
		return Tasks.recurring("account-email-changes", FixedDelay.ofHours(1))
			.execute((instance, context) -> changes.forgetOld());
	}

}
