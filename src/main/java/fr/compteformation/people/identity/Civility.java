package fr.compteformation.people.identity;

/** The title of a person; optional. */
public enum Civility {

	MADAM("account.civility.madam"), MISTER("account.civility.mister");

	private final String messageKey;

	Civility(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation key. */
	public String messageKey() {
		return this.messageKey;
	}

}
