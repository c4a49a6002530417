package fr.compteformation.access.passkey;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a browser is asked about a passkey, with a challenge of its own. The page that
 * asks keeps it, which lives in the session on the server and nowhere else; it is good
 * for one answer, within five minutes.
 *
 * @param <O> what is asked: a new passkey, or a sign of a known one
 */
public final class Ceremony<O extends Serializable> implements Serializable {

	/** How long a browser may take to answer. */
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

	/** The question, as browsers read it (WebAuthn level 3, 5.4 and 5.5). */
	public String json() {
		return this.json;
	}

	/**
	 * What was asked, for the one answer it is good for.
	 * @return empty for another account, after its time, and ever after
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
