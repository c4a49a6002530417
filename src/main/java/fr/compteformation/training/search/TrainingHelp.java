package fr.compteformation.training.search;

import java.util.List;
import java.util.UUID;

import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.Offer;

/** Lets helpers prepare a training for others; filled by an upper room. */
public interface TrainingHelp {

	/** The people for whom the signed-in person may prepare a session now. */
	List<Helped> helpedBy(Citizen citizen);

	/**
	 * Prepares a session for one of them, who alone asks for it.
	 */
	Answer prepare(Citizen citizen, Helped person, Offer.Id session);

	/**
	 * What became of it.
	 *
	 * @param done whether it was prepared
	 * @param messageKey the translation key; the parameter is the person’s name
	 */
	record Answer(boolean done, String messageKey) {
	}

	/**
	 * Somebody who allowed it.
	 *
	 * @param id names the permission
	 * @param name the person’s name
	 */
	record Helped(UUID id, String name) {

		/** Keep names out of logs. */
		@Override
		public String toString() {
			return "Helped " + this.id;
		}

	}

}
