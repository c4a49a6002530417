package fr.compteformation.office.agent;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/**
 * Removes codes that nobody used, once an hour on one node, and says how long pages can
 * tell why an invitation no longer works.
 */
@Configuration
class AgentHousekeeping {

	@Bean
	SecretRetention invitationsKept() {
		return new SecretRetention(Invitations.LINK, Duration.ofDays(365));
	}

	@Bean
	RecurringTask<Void> removeUnusedCodes(AgentCodes codes) {
		return Tasks.recurring("agent-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> codes.removeExpired());
	}

}
