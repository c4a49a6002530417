package fr.compteformation.access.recovery;

/**
 * The result of an agent’s action on a request. The constant names end the translation
 * keys.
 */
public enum RecoveryOutcome {

	/** Saved, recorded in the audit log and announced by email. */
	DONE,

	/** The request changed after the agent read it. Nothing was saved. */
	CHANGED,

	/** It is the agent’s own account. Nothing was saved. */
	OWN_ACCOUNT;

	/** The translation key of the message. */
	public String messageKey() {
		return "passkey.recovery.outcome." + name();
	}

}
