package fr.compteformation.platform.document;

import fr.compteformation.platform.document.check.Refusal;

/**
 * What became of a file that was handed in.
 */
public sealed interface Intake {

	/** It is stored, for a day unless something uses it. */
	record TakenIn(Document document) implements Intake {
	}

	/**
	 * Nothing of it is stored.
	 *
	 * @param name of the file, cleaned
	 * @param refusal why
	 */
	record Refused(String name, Refusal refusal) implements Intake {
	}

}
