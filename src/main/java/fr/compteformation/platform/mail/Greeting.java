package fr.compteformation.platform.mail;

/**
 * How a mail greets the owner of an account.
 *
 * @param name of the person
 * @param number of the account; empty when it must not be named
 */
public record Greeting(String name, String number) {

	/** It names a person. */
	@Override
	public String toString() {
		return "********";
	}

}
