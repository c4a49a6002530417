package fr.compteformation.people.holder;

import java.time.Instant;
import java.util.UUID;

/**
 * The names of an account and of the holder of its number, to be compared.
 *
 * @param account the account’s id
 * @param holder the holder of its number
 * @param claimedName the birth name of the account
 * @param knownName the birth name of the holder
 * @param onlyClaimed whether the holder’s name was only claimed by another account, not
 * confirmed by a file of the fund
 * @param otherAttached whether another account sees the holder’s rights
 * @param refused whether an agent decided that the account belongs to another person
 * @param since since when it has been waiting or refused
 * @param version increases with each change
 */
public record Comparison(UUID account, HolderId holder, String claimedName, String knownName, boolean onlyClaimed,
		boolean otherAttached, boolean refused, Instant since, long version) {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

}
