package fr.compteformation.office.contact;

/**
 * Whether a question was treated. The names stand in the journal, and end the keys of
 * their texts.
 */
public enum ContactState {

	/** It waits for an agent. */
	OPEN,

	/** An agent did what was to be done. */
	TREATED;

	/** The translation that names it. */
	public String messageKey() {
		return "contact.state." + name();
	}

}
