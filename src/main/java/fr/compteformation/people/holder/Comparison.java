package fr.compteformation.people.holder;

import java.time.Instant;
import java.util.UUID;

/**
 * The two names of an account that is not attached to the holder of its number.
 *
 * @param account its id
 * @param holder the holder of its number
 * @param claimedName the birth name that the account gives
 * @param knownName the holder’s
 * @param onlyClaimed whether the holder’s name was only claimed by another account;
 * otherwise a file of the fund told it
 * @param otherAttached whether another account sees the holder’s rights
 * @param refused whether an agent decided that the account is another person’s
 * @param since when it began to wait, or was refused
 * @param version grows with each change
 */
public record Comparison(UUID account, HolderId holder, String claimedName, String knownName, boolean onlyClaimed,
		boolean otherAttached, boolean refused, Instant since, long version) {

	/** It names people. */
	@Override
	public String toString() {
		return "********";
	}

}
