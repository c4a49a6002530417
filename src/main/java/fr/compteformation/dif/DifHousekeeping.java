package fr.compteformation.dif;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks at the days by which people were to answer, on one node at a time.
 */
@Configuration
class DifHousekeeping {

	@Bean
	RecurringTask<Void> handBackDeclarations(DifQueue queue) {
		return Tasks.recurring("dif-hand-back", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> queue.handBack());
	}

}
