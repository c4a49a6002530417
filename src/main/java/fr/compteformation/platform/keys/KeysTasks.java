package fr.compteformation.platform.keys;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Encrypts again after a rotation of the keys, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class KeysTasks {

	/** Then another task may have its turn; the rest follows a minute later. */
	private static final Duration A_WHILE = Duration.ofMinutes(2);

	@Bean
	RecurringTask<Void> encryptAgain(Reencryption reencryption) {
		return Tasks.recurring("encrypt-again", FixedDelay.ofMinutes(1)).execute((instance, context) -> {
			if (reencryption.isNeeded()) {
				reencryption.run(A_WHILE);
			}
		});
	}

}
