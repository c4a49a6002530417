package fr.compteformation.people.emailchange;

import java.time.Instant;

import fr.compteformation.platform.base.EmailAddress;

/**
 * An unconfirmed address.
 *
 * @param address the new address
 * @param until when its link expires
 */
public record PendingEmail(EmailAddress address, Instant until) {
}
