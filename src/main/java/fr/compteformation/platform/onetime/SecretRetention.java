package fr.compteformation.platform.onetime;

import java.time.Duration;

/**
 * How long it is kept how a secret ended, so that its page can say why it no longer
 * works. Declared as a bean by the room of the purpose; without one, a secret is
 * forgotten when it is over.
 *
 * @param purpose of the secrets
 * @param kept from the end on
 */
public record SecretRetention(SecretPurpose purpose, Duration kept) {
}
