package fr.compteformation.office.webhook;

import java.time.Duration;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries a message again after 10 s, then with pauses that treble up to twelve hours, and
 * gives it up after some attempts. A message that was given up stays, counted by a gauge,
 * until it is forgotten.
 */
final class WebhookRetries implements FailureHandler<WebhookMessage> {

	/** Means never; a date that both databases support. */
	static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

	private static final Logger LOG = LoggerFactory.getLogger(WebhookRetries.class);

	private static final Duration FIRST = Duration.ofSeconds(10);

	private static final Duration LONGEST = Duration.ofHours(12);

	private final int attempts;

	WebhookRetries(int attempts) {
		this.attempts = attempts;
	}

	@Override
	public void onFailure(ExecutionComplete failed, ExecutionOperations<WebhookMessage> outbox) {
		WebhookMessage message = (WebhookMessage) failed.getExecution().taskInstance.getData();
		int before = message.failures();
		String id = failed.getExecution().taskInstance.getId();
		String reason = failed.getCause().map(Throwable::getMessage).orElse("unknown");
		if (before + 1 >= this.attempts) {
			LOG.warn("Webhook message {} is given up after {} attempts: {}", id, before + 1, reason);
			outbox.reschedule(failed, NEVER, message.failed());
		}
		else {
			LOG.info("Webhook message {} is tried again: {}", id, reason);
			outbox.reschedule(failed, failed.getTimeDone().plus(pause(before)), message.failed());
		}
	}

	static Duration pause(int earlierFailures) {
		Duration pause = FIRST;
		for (int failure = 0; failure < earlierFailures && pause.compareTo(LONGEST) < 0; failure++) {
			pause = pause.multipliedBy(3);
		}
		return (pause.compareTo(LONGEST) < 0) ? pause : LONGEST;
	}

}
