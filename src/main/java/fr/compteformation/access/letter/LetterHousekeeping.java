package fr.compteformation.access.letter;

import java.time.Clock;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.onetime.SecretRetention;

/** Deletes old letters, every hour on one node. */
@Configuration(proxyBeanMethods = false)
class LetterHousekeeping {

	@Bean
	SecretRetention letterCodesKept(LetterRetention retention) {
		return new SecretRetention(LetterBatches.CODE, retention.letter());
	}

	@Bean
	RecurringTask<Void> forgetOldLetters(LetterTable letters, BatchTable batches, LetterRetention retention,
			Clock clock) {
		return Tasks.recurring("letter-housekeeping", FixedDelay.ofHours(1)).execute((instance, context) -> {
			Instant limit = clock.instant().minus(retention.letter());
			letters.deleteBefore(limit);
			batches.deleteBefore(limit);
		});
	}

}
