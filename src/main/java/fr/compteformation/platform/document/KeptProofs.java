package fr.compteformation.platform.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import fr.compteformation.platform.security.Citizen;

/**
 * Files that people keep elsewhere on the portal and can give as proof. A room above
 * provides it.
 */
public interface KeptProofs {

	/** The files that may prove hours, the best first. */
	List<Document> of(Citizen citizen);

	/**
	 * A copy of one of them, to be declared.
	 * @return empty if it is gone, or if the person has too many files that are not
	 * declared yet
	 */
	Optional<Document> handIn(Citizen citizen, DocumentId id) throws IOException;

}
