package fr.compteformation.platform.onetime;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A one-time secret without its value.
 *
 * @param name the purpose and the key
 * @param subject the id of what it belongs to
 * @param payload data that its purpose stores with it
 * @param expiresAt when it expires
 * @param state its state when it was read
 */
public record OneTimeSecret(String name, UUID subject, @Nullable String payload, @Nullable Instant expiresAt,
		SecretState state) {

	/** Whether it can be used. */
	public boolean isValid() {
		return this.state == SecretState.VALID;
	}

	/** Its key within its purpose. */
	public String key() {
		return this.name.substring(this.name.indexOf(':') + 1);
	}

	/** When it expires, for purposes that have a lifetime. */
	public Instant deadline() {
		return Objects.requireNonNull(this.expiresAt);
	}

}
