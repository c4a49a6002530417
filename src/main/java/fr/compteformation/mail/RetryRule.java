package fr.compteformation.mail;

import java.time.Duration;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a mail that failed is tried again: after 10 s, then after delays that double up to
 * one hour, for ever. Only a recipient whom the server has refused for three days is
 * given up: the mail stays in the outbox with the {@link #UNDELIVERABLE} date, and
 * setting its {@code execution_time} to the present sends it after all.
 */
final class RetryRule implements FailureHandler<OutboxEntry> {

	/** Stands for never; a date that both databases know. */
	static final Instant UNDELIVERABLE = Instant.parse("9999-12-31T00:00:00Z");

	private static final Logger log = LoggerFactory.getLogger(RetryRule.class);

	private static final Duration FIRST_DELAY = Duration.ofSeconds(10);

	private static final Duration LONGEST_DELAY = Duration.ofHours(1);

	private static final Duration REFUSALS_ACCEPTED = Duration.ofDays(3);

	@Override
	public void onFailure(ExecutionComplete failed, ExecutionOperations<OutboxEntry> outbox) {
		Instant now = failed.getTimeDone();
		Instant retry = now.plus(delay(failed.getExecution().consecutiveFailures));
		boolean refused = failed.getCause()
			.filter((cause) -> cause instanceof DeliveryFailure failure && failure.isRefused())
			.isPresent();
		if (!refused) {
			outbox.reschedule(failed, retry);
			return;
		}
		OutboxEntry entry = ((OutboxEntry) failed.getExecution().taskInstance.getData()).refused(now);
		if (isGivenUp(entry, now)) {
			log.warn("Mail {} was refused for three days and is kept as undeliverable",
					failed.getExecution().taskInstance.getId());
			outbox.reschedule(failed, UNDELIVERABLE, entry);
		}
		else {
			outbox.reschedule(failed, retry, entry);
		}
	}

	static Duration delay(int earlierFailures) {
		Duration delay = FIRST_DELAY;
		for (int failure = 0; failure < earlierFailures && delay.compareTo(LONGEST_DELAY) < 0; failure++) {
			delay = delay.multipliedBy(2);
		}
		return (delay.compareTo(LONGEST_DELAY) < 0) ? delay : LONGEST_DELAY;
	}

	static boolean isGivenUp(OutboxEntry entry, Instant now) {
		return entry.refusedSince() != null && !entry.refusedSince().plus(REFUSALS_ACCEPTED).isAfter(now);
	}

}
