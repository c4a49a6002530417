package fr.compteformation.access.recovery;

/**
 * How an agent’s act on a request ended; the names end the keys of their texts.
 */
public enum RecoveryOutcome {

	/** It is kept, journaled and told by mail. */
	DONE,

	/** Something else happened since the agent read it; nothing changed. */
	CHANGED,

	/** It is the agent’s own account; nothing changed. */
	OWN_ACCOUNT;

	/** The translation that tells it. */
	public String messageKey() {
		return "passkey.recovery.outcome." + name();
	}

}
