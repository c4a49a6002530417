package fr.compteformation.platform.document;

import java.util.Optional;

import fr.compteformation.platform.security.Citizen;

/** Maps a citizen to the owner of their files. */
public interface DocumentOwners {

	/**
	 * The owner of this citizen’s files; empty if the citizen may neither upload nor see
	 * files.
	 */
	Optional<DocumentOwner> ownerOf(Citizen citizen);

}
