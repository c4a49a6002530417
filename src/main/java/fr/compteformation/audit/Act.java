package fr.compteformation.audit;

/**
 * What an agent did. The names stand in the database, and end the keys of their texts.
 */
public enum Act {

	AGENT_SIGNED_IN, AGENT_INVITED, AGENT_DISABLED, AGENT_ENABLED, DECLARATION_OPENED, DECLARATION_TAKEN, FILE_OPENED,
	FILE_SAVED, DECISION, SECOND_LOOK, PERSON_SEARCHED, PERSON_OPENED, NIR_UNMASKED, CASE_OPENED, CASE_TREATED,
	CASE_REOPENED, ATTACHMENT_DECIDED, JOURNAL_EXPORTED, ACCOUNT_FROZEN, ACCOUNT_UNFROZEN, ACCOUNT_DETACHED,
	NIR_CHANGED, RECOVERY_OPENED, RECOVERY_TAKEN, RECOVERY_ACCEPTED, RECOVERY_REFUSED;

	/** The translation that names the act. */
	public String messageKey() {
		return "audit.act." + name();
	}

}
