package fr.compteformation.people.emailchange;

import java.time.Instant;

import fr.compteformation.platform.base.EmailAddress;

/**
 * An address that has not confirmed yet.
 *
 * @param address the new address
 * @param until when its link ends
 */
public record PendingEmail(EmailAddress address, Instant until) {
}
