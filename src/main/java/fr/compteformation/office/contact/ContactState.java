package fr.compteformation.office.contact;

/**
 * Whether a question was handled. The constant names are stored in the audit log and end
 * the translation keys.
 */
public enum ContactState {

	/** Waiting for an agent. */
	OPEN,

	/** Handled by an agent. */
	TREATED;

	/** The translation key of the state. */
	public String messageKey() {
		return "contact.state." + name();
	}

}
