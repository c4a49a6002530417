package fr.compteformation.office.agent;

/**
 * Whether an agent may sign in. The constant names are stored in the database and end the
 * translation keys.
 */
public enum AgentState {

	/** Has not set a password yet. */
	INVITED,

	/** May sign in. */
	ACTIVE,

	/** May not sign in until re-enabled. */
	DISABLED;

	/** The translation key of the state. */
	public String messageKey() {
		return "agent.state." + name();
	}

}
