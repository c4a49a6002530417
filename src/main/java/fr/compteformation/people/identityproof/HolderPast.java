package fr.compteformation.people.identityproof;

import java.time.Instant;

import fr.compteformation.people.holder.HolderId;

/**
 * Whether a holder had something before an account was opened: somebody who only knows a
 * number and a name must not see it. Every room that keeps things of holders fills it.
 */
public interface HolderPast {

	/** Whether anything of this holder was written before this moment. */
	boolean existsBefore(HolderId holder, Instant moment);

}
