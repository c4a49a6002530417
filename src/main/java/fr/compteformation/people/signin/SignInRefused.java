package fr.compteformation.people.signin;

import org.springframework.security.authentication.BadCredentialsException;

/**
 * An unknown person, a wrong password or a rate-limited attempt; never reveals which.
 */
public class SignInRefused extends BadCredentialsException {

	private final boolean checkHelps;

	/**
	 * @param checkHelps whether the next attempt must wait unless a security check is
	 * solved
	 */
	public SignInRefused(boolean checkHelps) {
		super("refused");
		this.checkHelps = checkHelps;
	}

	public boolean checkHelps() {
		return this.checkHelps;
	}

}
