package fr.compteformation.office.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that waits, stored as JSON: never text or personal data.
 *
 * @param event what happened; a constant is never renamed
 * @param subject the id of what it is about
 * @param happenedAt when
 */
record WebhookMessage(WebhookEvent event, UUID subject, Instant happenedAt) {
}
