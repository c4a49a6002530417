package fr.compteformation.security;

/**
 * What happened to an account. The names stand in the database, and end the keys of their
 * texts.
 */
public enum AccountAct {

	PASSWORD_CHANGED, PASSWORD_LINK_SENT, PASSWORD_RESET, SESSION_CLOSED, OTHER_SESSIONS_CLOSED, EMAIL_CHANGED,
	EMAIL_CHANGE_UNDONE, FROZEN, UNFROZEN, CLOSURE_ASKED, CLOSURE_TAKEN_BACK, ACCOUNT_CLOSED, TERMS_ACCEPTED,
	NIR_CHANGED, DELEGATION_GIVEN, DELEGATION_TAKEN, DELEGATION_RECEIVED, DELEGATION_ENDED, RIGHTS_SHOWN,
	FRANCE_CONNECT_LINKED;

	/** The translation that tells it. */
	public String messageKey() {
		return "security.act." + name();
	}

}
