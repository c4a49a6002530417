package fr.compteformation.office.agent;

/**
 * The permissions of an agent. The constant names are stored in the database and end the
 * translation keys.
 */
public enum AgentRole {

	/** Handles declarations and cases. */
	AGENT,

	/** Also manages agents and reads the audit log. */
	SUPERVISOR;

	/** The translation key of the role. */
	public String messageKey() {
		return "agent.role." + name();
	}

}
