package fr.compteformation.rights.dif;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is done about declarations while nobody looks, on one node at a time.
 */
@Configuration
class DifHousekeeping {

	/** Then other nodes may go on. */
	private static final int READ_AT_ONCE = 100;

	@Bean
	RecurringTask<Void> handBackDeclarations(DifQueue queue) {
		return Tasks.recurring("dif-hand-back", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((instance, context) -> queue.handBack());
	}

	@Bean
	RecurringTask<Void> readDeclarations(DifReading reading) {
		return Tasks.recurring("dif-read", FixedDelay.ofSeconds(15)).execute((instance, context) -> {
			for (int read = 0; read < READ_AT_ONCE && reading.readNext(); read++) {
				// The next one.
			}
		});
	}

	@Bean
	RecurringTask<Void> giveUpAttestations(DifAttestations attestations) {
		return Tasks.recurring("dif-attestations", FixedDelay.ofHours(1)).execute((instance, context) -> {
			while (attestations.giveUpSome()) {
				// Each in a transaction of its own.
			}
		});
	}

}
