package fr.compteformation.access.passkey;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A WebAuthn request with its challenge. It stays in the page’s state on the server and
 * accepts one answer within five minutes.
 *
 * @param <O> the options: for a new passkey or for an assertion
 */
public final class Ceremony<O extends Serializable> implements Serializable {

	/** How long the browser may take to answer. */
	static final Duration PATIENCE = Duration.ofMinutes(5);

	private final UUID account;

	private final String json;

	private final Instant until;

	private @Nullable O options;

	Ceremony(UUID account, O options, String json, Instant now) {
		this.account = account;
		this.options = options;
		this.json = json;
		this.until = now.plus(PATIENCE);
	}

	/** The options as JSON (WebAuthn level 3, 5.4 and 5.5). */
	public String json() {
		return this.json;
	}

	/**
	 * Takes the options for verifying the only answer.
	 * @return empty for another account, after expiry, or if already taken
	 */
	synchronized Optional<O> take(UUID account, Instant now) {
		Optional<O> asked = Optional.ofNullable(this.options);
		this.options = null;
		return asked.filter((options) -> this.account.equals(account) && now.isBefore(this.until));
	}

	@Override
	public String toString() {
		return "********";
	}

}
