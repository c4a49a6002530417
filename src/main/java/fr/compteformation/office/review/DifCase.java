package fr.compteformation.office.review;

import java.util.Set;

import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDetails;

/**
 * A declaration as an agent reads it.
 *
 * @param name whose it is
 * @param account the number of their account; empty while they have none
 * @param details as it stands
 * @param possible what this agent may do now
 * @param own whether it is the agent’s own
 */
public record DifCase(String name, String account, DifDetails details, Set<DifAct> possible, boolean own) {

	/** Names are not for logs. */
	@Override
	public String toString() {
		return "DifCase " + this.details.id();
	}

}
