package fr.compteformation.rights.ledger;

import java.util.Optional;
import java.util.UUID;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.security.Citizen;

/**
 * Says whose rights a person may read besides their own.
 */
public interface SharedRights {

	/**
	 * Whose rights are shown to this person.
	 * @param share names what was agreed between the two
	 * @return empty when they are not, or not any more
	 */
	Optional<HolderId> shownTo(Citizen reader, UUID share);

}
