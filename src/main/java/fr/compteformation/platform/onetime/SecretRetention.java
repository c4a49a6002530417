package fr.compteformation.platform.onetime;

import java.time.Duration;

/**
 * How long ended secrets are kept, so that their page can say why they no longer work. A
 * bean of the room that owns the purpose; without one, a secret is deleted when it ends.
 *
 * @param purpose the purpose of the secrets
 * @param kept how long after the end
 */
public record SecretRetention(SecretPurpose purpose, Duration kept) {
}
