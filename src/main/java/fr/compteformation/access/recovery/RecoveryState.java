package fr.compteformation.access.recovery;

/**
 * The state of a recovery request. The constant names are stored in the database and end
 * the translation keys.
 */
public enum RecoveryState {

	/** Waiting for an agent. */
	RECEIVED,

	/** An agent is checking who owns the account. */
	CHECKING,

	/** Accepted: passkeys and codes are removed after the delay. */
	ACCEPTED,

	/** Refused: the agent could not verify ownership. */
	REFUSED,

	/** Cancelled: the person no longer needs it, or objected. */
	CANCELLED,

	/** Passkeys and codes were removed. */
	DONE;

	/** Whether it can still change. */
	public boolean isOpen() {
		return this == RECEIVED || this == CHECKING || this == ACCEPTED;
	}

	/** The translation key of the state. */
	public String messageKey() {
		return "passkey.recovery.state." + name();
	}

}
