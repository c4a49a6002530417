package fr.compteformation.office.agent;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes codes that nobody used, once an hour on one node.
 */
@Configuration
class AgentHousekeeping {

	@Bean
	RecurringTask<Void> removeUnusedCodes(AgentCodes codes) {
		return Tasks.recurring("agent-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> codes.removeExpired());
	}

}
