package fr.compteformation.platform.document;

import fr.compteformation.platform.document.check.Refusal;

/** The result of an upload. */
public sealed interface Intake {

	/** Stored, for a day unless something uses it. */
	record TakenIn(Document document) implements Intake {
	}

	/**
	 * Not stored.
	 *
	 * @param name the cleaned file name
	 * @param refusal the reason
	 */
	record Refused(String name, Refusal refusal) implements Intake {
	}

}
