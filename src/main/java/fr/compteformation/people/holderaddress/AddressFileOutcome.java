package fr.compteformation.people.holderaddress;

import fr.compteformation.platform.csv.FileProblem;

/** How the reading of a file of addresses ended. */
public sealed interface AddressFileOutcome {

	/** All lines were read. */
	record Done(AddressFile file) implements AddressFileOutcome {
	}

	/** A failure; what was read before is kept, and the same file can be read again. */
	record Interrupted(AddressFile file) implements AddressFileOutcome {
	}

	/**
	 * The whole file is refused; nothing changed.
	 *
	 * @param problem why
	 * @param header the expected first line
	 */
	record Unreadable(FileProblem problem, String header) implements AddressFileOutcome {
	}

}
