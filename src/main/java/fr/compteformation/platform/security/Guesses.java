package fr.compteformation.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Bounds how often a secret is guessed, without letting anybody hold its owner out: at
 * most a hundred times a day from everywhere, and ever more slowly after five wrong ones
 * of one neighbourhood of the network. At a sign-in form, where anybody may name anybody,
 * a solved security check buys a try during a wait; half of the day’s hundred are kept
 * for such tries, and a device that its owner used before waits for nobody. Asked before
 * the transaction in which the secret is compared, never inside.
 */
@Component
public class Guesses {

	/** Guesses of a secret in a day. */
	static final int A_DAY = 100;

	/** Of these, the ones that a check must have bought. */
	static final int BOUGHT_A_DAY = 50;

	/** Of these, the most that one neighbourhood may buy. */
	static final int BOUGHT_BY_ONE = 20;

	/** Wrong ones in a row that need not wait. */
	private static final int FREE = 5;

	/**
	 * Wrong ones of all people behind one address: a whole office mistypes now and then.
	 */
	private static final Throttle.Pace OFFICE = new Throttle.Pace(50, Duration.ofSeconds(20));

	private final Throttle throttle;

	private final Clock clock;

	Guesses(Throttle throttle, Clock clock) {
		this.throttle = throttle;
		this.clock = clock;
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
	 * Asks for a guess of somebody between the password and the second factor.
	 * @param secret a kind
	 * @return empty when it must wait
	 */
	public Optional<Guess> admit(String secret, HalfSignedIn half) {
		String whole = secret + ":" + half.account();
		return admit(whole, whole + "@" + half.network().prefix());
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

	/** Asks for a guess at a sign-in form. */
	Optional<Guess> admit(SignInTarget target, SignInDetails from) {
		return free(target, from).or(() -> bought(target, from));
	}

	/** Asks for a guess on a device that the owner signed in on before. */
	Optional<Guess> admitOnOwnDevice(SignInTarget target, SignInDetails from) {
		String device = target.secret() + "#" + from.deviceProofs().getFirst();
		return this.throttle.spend(device, A_DAY) ? Optional.of(new Guess(List.of(), List.of(), List.of(device)))
				: Optional.empty();
	}

	/**
	 * Whether the next try at a sign-in form must wait, and a solved check would buy it.
	 * Depends on what was counted only, never on whether there is such a person.
	 */
	boolean isForSale(SignInTarget target, SignInDetails from) {
		boolean waits = !this.throttle.waitOf(target.address(from)).isZero()
				|| !this.throttle.waitOf(target.neighbourhood(from)).isZero()
				|| this.throttle.spent(target.secret()) >= A_DAY - BOUGHT_A_DAY;
		return waits && this.throttle.spent(target.boughtHere(from)) < BOUGHT_BY_ONE
				&& this.throttle.spent(target.bought()) < BOUGHT_A_DAY;
	}

	/**
	 * The password was right, and more is asked for. Until that is right too the person
	 * is counted, but not against those who share their address.
	 * @return what is still counted
	 */
	Guess wasRightSoFar(Guess guess) {
		guess.shared().forEach(this.throttle::giveBack);
		return new Guess(guess.waits(), List.of(), guess.today());
	}

	private Optional<Guess> free(SignInTarget target, SignInDetails from) {
		String address = target.address(from);
		String neighbourhood = target.neighbourhood(from);
		if (!this.throttle.admit(address, OFFICE, 1).isZero()) {
			return Optional.empty();
		}
		if (!this.throttle.admits(neighbourhood, FREE)) {
			this.throttle.giveBack(address);
			return Optional.empty();
		}
		if (!this.throttle.spend(target.secret(), A_DAY - BOUGHT_A_DAY)) {
			this.throttle.giveBack(neighbourhood);
			this.throttle.giveBack(address);
			return Optional.empty();
		}
		return Optional.of(new Guess(List.of(neighbourhood), List.of(address), List.of(target.secret())));
	}

	private Optional<Guess> bought(SignInTarget target, SignInDetails from) {
		BoughtTry bought = from.bought();
		if (bought == null || !bought.isGood(this.clock.instant())) {
			return Optional.empty();
		}
		String here = target.boughtHere(from);
		if (!this.throttle.spend(here, BOUGHT_BY_ONE)) {
			return Optional.empty();
		}
		if (!this.throttle.spend(target.bought(), BOUGHT_A_DAY)) {
			this.throttle.giveBackToday(here);
			return Optional.empty();
		}
		if (!bought.spend(this.clock.instant())) {
			this.throttle.giveBackToday(here);
			this.throttle.giveBackToday(target.bought());
			return Optional.empty();
		}
		return Optional.of(new Guess(List.of(target.neighbourhood(from)), List.of(), List.of(here, target.bought())));
	}

}
