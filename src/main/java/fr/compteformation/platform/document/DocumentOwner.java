package fr.compteformation.platform.document;

import java.util.UUID;

import fr.compteformation.platform.security.Citizen;

/**
 * The owner of files: the opaque id of a holder, or of an account whose owner is not
 * known to be its holder.
 *
 * @param value the id in the database
 */
public record DocumentOwner(UUID value) {

	/** The account of a citizen, for files that belong to no holder. */
	public static DocumentOwner account(Citizen citizen) {
		return new DocumentOwner(citizen.accountId());
	}

}
