package fr.compteformation.office.review;

import java.util.Set;

import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDetails;

/**
 * A declaration as an agent sees it.
 *
 * @param name the person’s name
 * @param account the person’s account number; empty without an account
 * @param details the current declaration
 * @param possible what this agent may do now
 * @param own whether it is the agent’s own declaration
 */
public record DifCase(String name, String account, DifDetails details, Set<DifAct> possible, boolean own) {

	/** Keep names out of logs. */
	@Override
	public String toString() {
		return "DifCase " + this.details.id();
	}

}
