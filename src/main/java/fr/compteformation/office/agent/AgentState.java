package fr.compteformation.office.agent;

/**
 * Whether an agent may sign in. The names stand in the database, and end the keys of
 * their texts.
 */
public enum AgentState {

	/** Has not chosen a password yet. */
	INVITED,

	/** May sign in. */
	ACTIVE,

	/** May not sign in any more, until enabled again. */
	DISABLED;

	/** The translation that names the state. */
	public String messageKey() {
		return "agent.state." + name();
	}

}
