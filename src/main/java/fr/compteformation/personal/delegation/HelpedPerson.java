package fr.compteformation.personal.delegation;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody for whom a helper may prepare something now.
 *
 * @param delegation the delegation that allows it
 * @param account the account of the person; never shown
 * @param name the person’s name
 * @param prepares what the helper may prepare, at least one thing
 */
public record HelpedPerson(UUID delegation, UUID account, String name, Set<Preparable> prepares) {

	/** Keep names out of logs. */
	@Override
	public String toString() {
		return "HelpedPerson " + this.delegation;
	}

}
