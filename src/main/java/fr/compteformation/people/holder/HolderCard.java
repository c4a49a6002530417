package fr.compteformation.people.holder;

import java.util.List;
import java.util.UUID;

/**
 * What the fund knows about a person.
 *
 * @param id names the holder
 * @param number stands for the person on mails and on the phone
 * @param birthName as the fund’s files have it, or else as the first account claimed it
 * @param nir the number they have now
 * @param attached the accounts that see their rights, the latest first
 * @param reconciling the accounts about which an agent decides, the latest first
 * @param others the accounts that are another person’s, the latest first
 */
public record HolderCard(HolderId id, AccountNumber number, String birthName, Nir nir, List<UUID> attached,
		List<UUID> reconciling, List<UUID> others) {

	/** A name is not for logs. */
	@Override
	public String toString() {
		return "HolderCard " + this.id;
	}

}
