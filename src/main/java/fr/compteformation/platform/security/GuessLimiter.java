package fr.compteformation.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * Limits attempts to guess a secret without locking its owner out: at most a hundred per
 * day in total, and increasing delays after five wrong ones from one network. Call it
 * before the transaction that compares the secret, never inside.
 */
@Component
public class GuessLimiter {

	/** Attempts per secret and day. */
	public static final int A_DAY = 100;

	/** Wrong attempts in a row without delay. */
	public static final int FREE = 5;

	private final RateLimiter rateLimiter;

	GuessLimiter(RateLimiter rateLimiter) {
		this.rateLimiter = rateLimiter;
	}

	/**
	 * Asks to try a secret that only one person can address, because they have already
	 * shown another secret.
	 * @param secret the kind and the owner
	 * @return empty if the attempt must wait
	 */
	public Optional<Guess> admit(String secret) {
		return admit(secret, secret);
	}

	/**
	 * Asks to try a secret of an account; delays apply per network.
	 * @param secret the kind
	 * @return empty if the attempt must wait
	 */
	public Optional<Guess> admit(String secret, UUID account, Network from) {
		String whole = secret + ":" + account;
		return admit(whole, whole + "@" + from.prefix());
	}

	private Optional<Guess> admit(String secret, String wait) {
		if (!this.rateLimiter.admits(wait, FREE)) {
			return Optional.empty();
		}
		if (!this.rateLimiter.spend(secret, A_DAY)) {
			this.rateLimiter.giveBack(wait);
			return Optional.empty();
		}
		return Optional.of(new Guess(List.of(wait), List.of(), List.of(secret)));
	}

	/** How long {@link #admit(String)} refuses attempts; counts nothing. */
	public Duration waitOf(String secret) {
		Duration today = this.rateLimiter.waitToSpend(secret, A_DAY);
		return today.isZero() ? this.rateLimiter.waitOf(secret) : today;
	}

	/** Reports a right attempt, which then does not count. */
	public void wasRight(Guess guess) {
		guess.waits().forEach(this.rateLimiter::forget);
		guess.shared().forEach(this.rateLimiter::giveBack);
		guess.today().forEach(this.rateLimiter::giveBackToday);
	}

}
