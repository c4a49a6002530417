package fr.compteformation.training.search;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.Offer;

/** Takes requests for trainings; filled by the room of dossiers. */
public interface TrainingRequests {

	/**
	 * Asks for a session on behalf of the signed-in person.
	 * @return the page where the request goes on, or that says why it does not
	 */
	PagePath ask(Citizen citizen, Offer.Id session);

}
