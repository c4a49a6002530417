package fr.compteformation.demo;

import java.time.Instant;

/**
 * A mail that the demonstration would have sent.
 *
 * @param id its Message-ID
 * @param receivedAt when it came in for the first time
 * @param recipient whom it is for
 * @param subject its subject
 * @param text its part without HTML
 */
public record ReceivedMail(String id, Instant receivedAt, String recipient, String subject, String text) {
}
