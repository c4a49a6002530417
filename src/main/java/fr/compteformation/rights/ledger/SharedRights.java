package fr.compteformation.rights.ledger;

import java.util.Optional;
import java.util.UUID;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.security.Citizen;

/**
 * Whose rights a person may read besides their own.
 */
public interface SharedRights {

	/**
	 * Finds the person whose rights are shared.
	 * @param share the id of the delegation
	 * @return empty if they are not or no longer shared
	 */
	Optional<HolderId> shownTo(Citizen reader, UUID share);

}
