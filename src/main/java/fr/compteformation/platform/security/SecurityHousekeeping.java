package fr.compteformation.platform.security;

import java.time.Clock;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes what security no longer needs, once an hour on one node.
 */
@Configuration
class SecurityHousekeeping {

	@Bean
	RecurringTask<Void> removeForgottenAttempts(Throttle throttle, DeviceStays stays, CitizenSessions sessions,
			AccountEvents events, SecurityRetention retention, Clock clock) {
		return Tasks.recurring("security-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			Instant limit = clock.instant().minus(retention.security());
			throttle.removeForgotten();
			stays.removeExpired();
			sessions.tidy(limit);
			events.forgetBefore(limit);
		});
	}

}
