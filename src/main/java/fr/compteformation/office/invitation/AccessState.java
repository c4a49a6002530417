package fr.compteformation.office.invitation;

/**
 * Whether somebody who was invited may sign in. The constant names end the translation
 * keys; all but {@link #SUSPENDED} are stored in the database.
 */
public enum AccessState {

	/** Has not set a password yet. */
	INVITED,

	/** May sign in. */
	ACTIVE,

	/** May not sign in until re-enabled. */
	DISABLED,

	/**
	 * May not sign in until the certificate of their organisation is renewed; follows
	 * from its last day.
	 */
	SUSPENDED;

	/** The translation key of the state. */
	public String messageKey() {
		return "agent.state." + name();
	}

}
