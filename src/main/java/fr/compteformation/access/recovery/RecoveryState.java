package fr.compteformation.access.recovery;

/**
 * How far the request of a person is who lost their passkeys and their codes. The names
 * stand in the database, and end the keys of their texts.
 */
public enum RecoveryState {

	/** It waits for an agent. */
	RECEIVED,

	/** An agent makes sure that the account is theirs. */
	CHECKING,

	/** Passkeys and codes will be removed once the delay is over. */
	ACCEPTED,

	/** An agent could not make sure. */
	REFUSED,

	/** The person needs it no more, or says that it was not them. */
	CANCELLED,

	/** Passkeys and codes are removed. */
	DONE;

	/** Whether something may still happen. */
	public boolean isOpen() {
		return this == RECEIVED || this == CHECKING || this == ACCEPTED;
	}

	/** The translation that names it. */
	public String messageKey() {
		return "passkey.recovery.state." + name();
	}

}
