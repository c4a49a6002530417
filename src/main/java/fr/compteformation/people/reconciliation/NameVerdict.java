package fr.compteformation.people.reconciliation;

/**
 * What an agent decides about an account. The names stand in the database, and end the
 * keys of their texts.
 */
public enum NameVerdict {

	/** The owner of the account is the holder: it sees the rights. */
	SAME_PERSON,

	/** The account stays without rights. */
	OTHER_PERSON;

	/** The translation that says it. */
	public String messageKey() {
		return "reconciliation.verdict." + name();
	}

}
