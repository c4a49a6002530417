package fr.compteformation.access.recovery;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/**
 * Ends due requests and deletes old ones, on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
class RecoveryHousekeeping {

	@Bean
	SecretRetention recoveryLinksKept(RecoveryRetention retention) {
		return new SecretRetention(Recoveries.CANCEL_LINK, retention.recovery());
	}

	@Bean
	RecurringTask<Void> endRecoveries(RecoveryEndings endings) {
		return Tasks.recurring("passkey-recoveries", FixedDelay.of(Duration.ofMinutes(5)))
			.execute((instance, context) -> {
				endings.due().forEach(endings::endIfDue);
				endings.deleteOld();
			});
	}

}
