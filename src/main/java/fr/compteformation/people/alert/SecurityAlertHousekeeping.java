package fr.compteformation.people.alert;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes security alerts of long ago, on one node at a time.
 */
@Configuration
class SecurityAlertHousekeeping {

	@Bean
	RecurringTask<Void> forgetSecurityAlerts(SecurityAlerts alerts) {
		return Tasks.recurring("account-alarms", FixedDelay.ofHours(1))
			.execute((instance, context) -> alerts.forgetOld());
	}

}
