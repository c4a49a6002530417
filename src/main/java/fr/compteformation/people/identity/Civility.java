package fr.compteformation.people.identity;

/**
 * How a person wishes to be addressed; nobody has to choose.
 */
public enum Civility {

	MADAM("account.civility.madam"), MISTER("account.civility.mister");

	private final String messageKey;

	Civility(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation that names it. */
	public String messageKey() {
		return this.messageKey;
	}

}
