package fr.compteformation.platform.mail;

/**
 * How an email greets the account holder.
 *
 * @param name the person’s name
 * @param number the account number; empty if it must not be shown
 */
public record Greeting(String name, String number) {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

}
