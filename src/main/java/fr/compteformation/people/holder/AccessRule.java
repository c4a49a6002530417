package fr.compteformation.people.holder;

import java.time.Instant;
import java.util.UUID;

/**
 * Decides how much of its holder an attached account may see and do. The room that proves
 * identities fills it.
 */
public interface AccessRule {

	/**
	 * The access of an account whose birth name is its holder’s.
	 * @param openedAt when the account was attached for the first time
	 */
	Access accessOf(UUID account, HolderId holder, Instant openedAt);

	/** How much of its holder an attached account may see and do. */
	enum Access {

		/** Nothing of the holder is shown until the owner proves who they are. */
		CLOSED,

		/** Rights are shown; nothing is spent, delegated or exported. */
		READ_ONLY,

		/** The owner is proven, or the portal asks for no proof. */
		FULL

	}

}
