package fr.compteformation.people.audit;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.security.SecurityRetention;

/** Deletes old account events, every hour on one node. */
@Configuration(proxyBeanMethods = false)
class AccountEventHousekeeping {

	@Bean
	RecurringTask<Void> forgetOldEvents(AccountEvents events, SecurityRetention retention, Clock clock) {
		return Tasks.recurring("account-event-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> events.forgetBefore(clock.instant().minus(retention.security())));
	}

}
