package fr.compteformation.people.session;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.security.SecurityRetention;

/** Deletes ended sessions and expired remember-me entries, every hour on one node. */
@Configuration(proxyBeanMethods = false)
class SessionHousekeeping {

	@Bean
	RecurringTask<Void> removeEndedSessions(RememberedDevices stays, CitizenSessions sessions,
			SecurityRetention retention, Clock clock) {
		return Tasks.recurring("session-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			stays.removeExpired();
			sessions.tidy(clock.instant().minus(retention.security()));
		});
	}

}
