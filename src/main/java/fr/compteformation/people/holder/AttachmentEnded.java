package fr.compteformation.people.holder;

import java.util.UUID;

/**
 * Event: what linked an account to its holder holds no longer; published within that
 * transaction.
 *
 * @param account the account
 * @param reason what changed
 */
public record AttachmentEnded(UUID account, Reason reason) {

	/** The names are stored in the database. */
	public enum Reason {

		/** The holder’s number changed. */
		NUMBER_CHANGED,

		/** The holder turned out to have another birth name. */
		NAME_DIFFERS,

		/** The account was opened in the holder’s name by somebody else. */
		DETACHED

	}

}
