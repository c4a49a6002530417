package fr.compteformation.people.audit;

/**
 * The types of agents’ actions in the audit log. The names are stored in the database and
 * are suffixes of translation keys.
 */
public enum Act {

	AGENT_SIGNED_IN, AGENT_INVITED, AGENT_DISABLED, AGENT_ENABLED, DECLARATION_OPENED, DECLARATION_TAKEN, FILE_OPENED,
	COPY_SAVED, FILE_SAVED, DECISION, SECOND_LOOK, PERSON_SEARCHED, PERSON_OPENED, NIR_UNMASKED, CASE_OPENED,
	CASE_TREATED, CASE_REOPENED, ATTACHMENT_DECIDED, JOURNAL_EXPORTED, ACCOUNT_FROZEN, ACCOUNT_UNFROZEN,
	ACCOUNT_DETACHED, NIR_CHANGED, RECOVERY_OPENED, RECOVERY_TAKEN, RECOVERY_ACCEPTED, RECOVERY_REFUSED,
	MAIL_SENT_AGAIN, MAILS_SENT_AGAIN;

	/** The translation key. */
	public String messageKey() {
		return "audit.act." + name();
	}

}
