package fr.compteformation.rights.dif;

import java.util.Set;

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
