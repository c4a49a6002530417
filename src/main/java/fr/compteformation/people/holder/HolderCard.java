package fr.compteformation.people.holder;

import java.util.List;
import java.util.UUID;

/**
 * A holder’s data for agents.
 *
 * @param id the holder’s id
 * @param number the account number
 * @param birthName from the fund’s files, or else as claimed by the first account
 * @param nir the current social security number
 * @param attached the accounts that see the holder’s rights, latest first
 * @param reconciling the accounts waiting for an agent’s decision, latest first
 * @param others the accounts that belong to another person, latest first
 */
public record HolderCard(HolderId id, AccountNumber number, String birthName, Nir nir, List<UUID> attached,
		List<UUID> reconciling, List<UUID> others) {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "HolderCard " + this.id;
	}

}
