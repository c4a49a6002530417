package fr.compteformation.platform.security;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.base.PortalTime;

/** Deletes expired security data, every hour on one node. */
@Configuration(proxyBeanMethods = false)
class SecurityHousekeeping {

	@Bean
	RecurringTask<Void> removeForgottenAttempts(RateLimiter rateLimiter, AccountRefusals refusals,
			SecurityRetention retention, Clock clock) {
		return Tasks.recurring("security-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			rateLimiter.removeForgotten();
			refusals.deleteBefore(PortalTime.dayOf(clock.instant().minus(retention.security())));
		});
	}

}
