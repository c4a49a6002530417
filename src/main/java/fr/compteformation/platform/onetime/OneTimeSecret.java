package fr.compteformation.platform.onetime;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a secret; never its value.
 *
 * @param name the purpose and the key
 * @param subject whose it is, or what it is for
 * @param payload what its purpose keeps with it
 * @param expiresAt when its lifetime ends
 * @param state what it is good for at the moment it was read
 */
public record OneTimeSecret(String name, UUID subject, @Nullable String payload, @Nullable Instant expiresAt,
		SecretState state) {

	/** Whether it works. */
	public boolean isValid() {
		return this.state == SecretState.VALID;
	}

	/** Names it among the secrets of its purpose. */
	public String key() {
		return this.name.substring(this.name.indexOf(':') + 1);
	}

	/** When its lifetime ends, for purposes that have one. */
	public Instant deadline() {
		return Objects.requireNonNull(this.expiresAt);
	}

}
