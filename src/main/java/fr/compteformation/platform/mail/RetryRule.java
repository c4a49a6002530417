package fr.compteformation.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retries failed emails: after 10 s, then with delays that double up to one day, without
 * end. An email that a server refused permanently (5yz, RFC 5321, 4.2.1) is not retried:
 * it stays in the outbox with the date {@link #UNDELIVERABLE} until
 * {@link UndeliverableMails} sends it again or deletes it.
 */
final class RetryRule implements FailureHandler<OutboxEntry> {

	/** Means never; a date that both databases support. */
	static final Instant UNDELIVERABLE = Instant.parse("9999-12-31T00:00:00Z");

	private static final Logger log = LoggerFactory.getLogger(RetryRule.class);

	private static final Duration FIRST_DELAY = Duration.ofSeconds(10);

	private static final Duration LONGEST_DELAY = Duration.ofDays(1);

	@Override
	public void onFailure(ExecutionComplete failed, ExecutionOperations<OutboxEntry> outbox) {
		Instant now = failed.getTimeDone();
		refusal(failed).ifPresentOrElse((smtpCode) -> {
			OutboxEntry entry = (OutboxEntry) failed.getExecution().taskInstance.getData();
			log.warn("Mail {} of kind {} was refused for good ({}) and is kept as undeliverable",
					failed.getExecution().taskInstance.getId(), entry.kind(), smtpCode);
			outbox.reschedule(failed, UNDELIVERABLE, entry.refused(smtpCode, now));
		}, () -> outbox.reschedule(failed, now.plus(delay(failed.getExecution().consecutiveFailures))));
	}

	static Duration delay(int earlierFailures) {
		Duration delay = FIRST_DELAY;
		for (int failure = 0; failure < earlierFailures && delay.compareTo(LONGEST_DELAY) < 0; failure++) {
			delay = delay.multipliedBy(2);
		}
		return (delay.compareTo(LONGEST_DELAY) < 0) ? delay : LONGEST_DELAY;
	}

	private static Optional<Integer> refusal(ExecutionComplete failed) {
		return failed.getCause()
			.filter(DeliveryFailure.class::isInstance)
			.map(DeliveryFailure.class::cast)
			.flatMap(DeliveryFailure::refusedForGood);
	}

}
