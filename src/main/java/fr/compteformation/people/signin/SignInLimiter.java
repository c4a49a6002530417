package fr.compteformation.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.GuessLimiter;
import fr.compteformation.platform.security.RateLimiter;

/**
 * The rate limiter of sign-in forms, where anybody can type anybody’s number. An attacker
 * cannot lock the owner out: a solved security check earns an attempt during a delay,
 * half of the daily hundred attempts are reserved for those, and known devices never
 * wait.
 */
@Component
public class SignInLimiter {

	/** Attempts per day that security checks can earn. */
	static final int BOUGHT_A_DAY = 50;

	/** The maximum of these for one network neighbourhood. */
	static final int BOUGHT_BY_ONE = 20;

	/** Wrong attempts from one address: people in an office mistype now and then. */
	private static final RateLimiter.Pace OFFICE = new RateLimiter.Pace(50, Duration.ofSeconds(20));

	private final RateLimiter rateLimiter;

	private final GuessLimiter guesses;

	private final KnownDevices devices;

	private final Clock clock;

	SignInLimiter(RateLimiter rateLimiter, GuessLimiter guesses, KnownDevices devices, Clock clock) {
		this.rateLimiter = rateLimiter;
		this.guesses = guesses;
		this.devices = devices;
		this.clock = clock;
	}

	/**
	 * Asks for an attempt.
	 * @return empty if it must wait
	 */
	public Optional<Guess> admit(SignInTarget target, SignInDetails from) {
		return this.devices.knows(from.deviceProofs(), target) ? onOwnDevice(target, from)
				: free(target, from).or(() -> bought(target, from));
	}

	/**
	 * Whether the next attempt must wait and a solved check would help. Depends on
	 * counters only, never on whether the person exists.
	 */
	public boolean isForSale(SignInTarget target, SignInDetails from) {
		boolean waits = !this.rateLimiter.waitOf(target.address(from)).isZero()
				|| !this.rateLimiter.waitOf(target.neighbourhood(from)).isZero()
				|| this.rateLimiter.spent(target.secret()) >= GuessLimiter.A_DAY - BOUGHT_A_DAY;
		return waits && this.rateLimiter.spent(target.boughtHere(from)) < BOUGHT_BY_ONE
				&& this.rateLimiter.spent(target.bought()) < BOUGHT_A_DAY;
	}

	/** Reports a successful attempt. */
	public void wasRight(Guess guess) {
		this.guesses.wasRight(guess);
	}

	/**
	 * Reports a right password before the second factor. Until that succeeds, the
	 * person’s counters stay, but not those of their network.
	 * @return the remaining counts
	 */
	public Guess wasRightSoFar(Guess guess) {
		guess.shared().forEach(this.rateLimiter::giveBack);
		return new Guess(guess.waits(), List.of(), guess.today());
	}

	private Optional<Guess> onOwnDevice(SignInTarget target, SignInDetails from) {
		String device = target.secret() + "#" + from.deviceProofs().getFirst();
		return this.rateLimiter.spend(device, GuessLimiter.A_DAY)
				? Optional.of(new Guess(List.of(), List.of(), List.of(device))) : Optional.empty();
	}

	private Optional<Guess> free(SignInTarget target, SignInDetails from) {
		String address = target.address(from);
		String neighbourhood = target.neighbourhood(from);
		if (!this.rateLimiter.admit(address, OFFICE, 1).isZero()) {
			return Optional.empty();
		}
		if (!this.rateLimiter.admits(neighbourhood, GuessLimiter.FREE)) {
			this.rateLimiter.giveBack(address);
			return Optional.empty();
		}
		if (!this.rateLimiter.spend(target.secret(), GuessLimiter.A_DAY - BOUGHT_A_DAY)) {
			this.rateLimiter.giveBack(neighbourhood);
			this.rateLimiter.giveBack(address);
			return Optional.empty();
		}
		return Optional.of(new Guess(List.of(neighbourhood), List.of(address), List.of(target.secret())));
	}

	private Optional<Guess> bought(SignInTarget target, SignInDetails from) {
		EarnedAttempt bought = from.bought();
		if (bought == null || !bought.isGood(this.clock.instant())) {
			return Optional.empty();
		}
		String here = target.boughtHere(from);
		if (!this.rateLimiter.spend(here, BOUGHT_BY_ONE)) {
			return Optional.empty();
		}
		if (!this.rateLimiter.spend(target.bought(), BOUGHT_A_DAY)) {
			this.rateLimiter.giveBackToday(here);
			return Optional.empty();
		}
		if (!bought.spend(this.clock.instant())) {
			this.rateLimiter.giveBackToday(here);
			this.rateLimiter.giveBackToday(target.bought());
			return Optional.empty();
		}
		return Optional.of(new Guess(List.of(target.neighbourhood(from)), List.of(), List.of(here, target.bought())));
	}

}
