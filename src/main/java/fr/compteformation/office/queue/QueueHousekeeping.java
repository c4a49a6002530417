package fr.compteformation.office.queue;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Prepares documents for agents, on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
class QueueHousekeeping {

	/** The batch size, after which another node may take over. */
	private static final int READ_AT_ONCE = 100;

	@Bean
	RecurringTask<Void> readDeclarations(DeclarationReading reading) {
		return Tasks.recurring("dif-read", FixedDelay.ofSeconds(15)).execute((instance, context) -> {
			for (int read = 0; read < READ_AT_ONCE && reading.readNext(); read++) {
				// reads until the queue or the batch ends
			}
		});
	}

}
