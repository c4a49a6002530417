package fr.compteformation.people.signin;

import java.util.UUID;

import org.springframework.security.authentication.AccountStatusException;

/**
 * The password was right, but another page comes first. The page finds this exception in
 * the session, without the password.
 */
public class SignInDiverted extends AccountStatusException {

	private final String address;

	private final UUID subject;

	/**
	 * @param address the path of the page, without personal data
	 * @param subject the id of what the page is about
	 */
	public SignInDiverted(String address, UUID subject) {
		super("sign-in diverted");
		this.address = address;
		this.subject = subject;
	}

	public String address() {
		return this.address;
	}

	public UUID subject() {
		return this.subject;
	}

}
