package fr.compteformation.platform.document;

import java.util.Optional;

import fr.compteformation.platform.security.Citizen;

/**
 * Knows in whose name citizens hand in files.
 */
public interface DocumentOwners {

	/**
	 * The owner of this citizen’s files; empty for one who may neither hand in nor see
	 * any.
	 */
	Optional<DocumentOwner> ownerOf(Citizen citizen);

}
