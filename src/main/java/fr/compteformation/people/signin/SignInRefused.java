package fr.compteformation.people.signin;

import org.springframework.security.authentication.BadCredentialsException;

/**
 * An unknown person, a wrong password, or a try that came too early: which, is told to
 * nobody.
 */
public class SignInRefused extends BadCredentialsException {

	private final boolean checkHelps;

	/**
	 * @param checkHelps whether the next try must wait unless a security check buys it
	 */
	public SignInRefused(boolean checkHelps) {
		super("refused");
		this.checkHelps = checkHelps;
	}

	public boolean checkHelps() {
		return this.checkHelps;
	}

}
