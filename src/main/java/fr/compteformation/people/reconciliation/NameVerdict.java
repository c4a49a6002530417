package fr.compteformation.people.reconciliation;

/**
 * An agent’s decision about an account. The names are stored in the database and are
 * suffixes of translation keys.
 */
public enum NameVerdict {

	/** The account owner is the holder: the account sees the rights. */
	SAME_PERSON,

	/** The account gets no rights. */
	OTHER_PERSON;

	/** The translation key. */
	public String messageKey() {
		return "reconciliation.verdict." + name();
	}

}
