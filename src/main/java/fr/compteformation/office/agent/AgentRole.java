package fr.compteformation.office.agent;

/**
 * What an agent may do. The names stand in the database, and end the keys of their texts.
 */
public enum AgentRole {

	/** Treats declarations and cases. */
	AGENT,

	/** Looks after agents too, and reads their journal. */
	SUPERVISOR;

	/** The translation that names the role. */
	public String messageKey() {
		return "agent.role." + name();
	}

}
