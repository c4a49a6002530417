package fr.compteformation.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * Limits how often a secret is guessed, without letting anybody lock its owner out: at
 * most a hundred times a day from everywhere, and ever more slowly after five wrong ones
 * of one neighbourhood of the network. Asked before the transaction in which the secret
 * is compared, never inside.
 */
@Component
public class Guesses {

	/** Guesses of a secret in a day. */
	public static final int A_DAY = 100;

	/** Wrong ones in a row that need not wait. */
	public static final int FREE = 5;

	private final Throttle throttle;

	Guesses(Throttle throttle) {
		this.throttle = throttle;
	}

	/**
	 * Asks for a guess of a secret that only one person can name, because they have shown
	 * another secret first.
	 * @param secret a kind and whose it is
	 * @return empty when it must wait
	 */
	public Optional<Guess> admit(String secret) {
		return admit(secret, secret);
	}

	/**
	 * Asks for a guess of a secret of an account; each network waits by itself.
	 * @param secret a kind
	 * @return empty when it must wait
	 */
	public Optional<Guess> admit(String secret, UUID account, Network from) {
		String whole = secret + ":" + account;
		return admit(whole, whole + "@" + from.prefix());
	}

	private Optional<Guess> admit(String secret, String wait) {
		if (!this.throttle.admits(wait, FREE)) {
			return Optional.empty();
		}
		if (!this.throttle.spend(secret, A_DAY)) {
			this.throttle.giveBack(wait);
			return Optional.empty();
		}
		return Optional.of(new Guess(List.of(wait), List.of(), List.of(secret)));
	}

	/** The guess was right. */
	public void wasRight(Guess guess) {
		guess.waits().forEach(this.throttle::forget);
		guess.shared().forEach(this.throttle::giveBack);
		guess.today().forEach(this.throttle::giveBackToday);
	}

}
