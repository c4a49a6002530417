package fr.compteformation.platform.mail;

import java.util.UUID;

/** Counts what awaits the owner of an account; filled by the room of accounts. */
public interface AwaitingCount {

	/** How many things await the owner now; never what they are. */
	int of(UUID account);

}
