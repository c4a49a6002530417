package fr.compteformation.office.webhook;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A message that waits, stored as JSON: never text or personal data.
 *
 * @param event what happened; a constant is never renamed
 * @param subject the id of what it is about
 * @param state the state that it led to; {@code null} if the event says enough
 * @param happenedAt when
 * @param failures how often it was tried in vain; the scheduler forgets its own count
 * when a message waits for its turn
 */
record WebhookMessage(WebhookEvent event, UUID subject, @Nullable String state, Instant happenedAt, int failures) {

	WebhookMessage(WebhookEvent event, UUID subject, @Nullable String state, Instant happenedAt) {
		this(event, subject, state, happenedAt, 0);
	}

	/** The same after one more failure. */
	WebhookMessage failed() {
		return new WebhookMessage(this.event, this.subject, this.state, this.happenedAt, this.failures + 1);
	}

}
