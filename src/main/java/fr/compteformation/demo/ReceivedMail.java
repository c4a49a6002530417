package fr.compteformation.demo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An email that the portal sent in the demonstration.
 *
 * @param id its Message-ID
 * @param receivedAt when it first arrived
 * @param recipient the recipient’s address
 * @param subject its subject
 * @param text its plain-text part
 * @param html its HTML part; {@code null} if it has none
 */
public record ReceivedMail(String id, Instant receivedAt, String recipient, String subject, String text,
		@Nullable String html) {
}
