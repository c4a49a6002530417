package fr.compteformation.demo;

import java.time.Instant;

/**
 * An email that the portal sent in the demonstration.
 *
 * @param id its Message-ID
 * @param receivedAt when it first arrived
 * @param recipient the recipient’s address
 * @param subject its subject
 * @param text its plain-text part
 */
public record ReceivedMail(String id, Instant receivedAt, String recipient, String subject, String text) {
}
