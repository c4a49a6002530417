package fr.compteformation.office.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Background jobs of the review. Any node may run them; a job whose node stopped is taken
 * over by another.
 */
@Configuration(proxyBeanMethods = false)
class ReviewHousekeeping {

	private static final Duration RETRY = Duration.ofSeconds(10);

	@Bean
	OneTimeTask<Void> delayedDecision(DelayedDecisions decisions) {
		return Tasks.oneTime(DelayedDecisions.TASK)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
			.execute((instance, context) -> decisions.takeEffect(UUID.fromString(instance.getId())));
	}

	@Bean
	RecurringTask<Void> forgetDrafts(DecisionDraftRepository drafts, DelayedDecisionRepository delayed,
			ReviewSettings settings, Clock clock) {
		return Tasks.recurring("review-drafts", FixedDelay.ofHours(1)).execute((instance, context) -> {
			Instant moment = clock.instant().minus(settings.draft());
			drafts.deleteSavedBefore(moment);
			delayed.deleteFailedBefore(moment);
		});
	}

}
