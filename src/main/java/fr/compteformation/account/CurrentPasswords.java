package fr.compteformation.account;

import org.springframework.stereotype.Component;

import fr.compteformation.security.Throttle;

/**
 * Asks signed-in people for their password once more, and slows down whoever guesses it
 * on a device that was left open.
 */
@Component
class CurrentPasswords {

	private static final int FREE_TRIES = 5;

	private final Passwords passwords;

	private final Throttle throttle;

	CurrentPasswords(Passwords passwords, Throttle throttle) {
		this.passwords = passwords;
		this.throttle = throttle;
	}

	enum Answer {

		RIGHT, WRONG, TOO_SOON

	}

	/** Outside of a transaction: the hash takes its time. */
	Answer check(Account account, Password typed) {
		String counter = "change-password:" + account.id().value();
		if (!this.throttle.admits(counter, FREE_TRIES)) {
			return Answer.TOO_SOON;
		}
		if (!this.passwords.matches(typed, account.passwordHash())) {
			return Answer.WRONG;
		}
		this.throttle.forget(counter);
		return Answer.RIGHT;
	}

}
