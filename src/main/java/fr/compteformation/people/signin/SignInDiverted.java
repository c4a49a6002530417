package fr.compteformation.people.signin;

import java.util.UUID;

import org.springframework.security.authentication.AccountStatusException;

/**
 * The password was right, but another page comes first. That page finds this exception in
 * the session, without what was typed.
 */
public class SignInDiverted extends AccountStatusException {

	private final String address;

	private final UUID subject;

	/**
	 * @param address the page that comes first, without anything about the person
	 * @param subject what the page is about
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
