package fr.compteformation.people.reconciliation;

import java.util.List;

import fr.compteformation.people.holder.Comparison;

/**
 * All that an agent sees of an account to decide about it.
 *
 * @param comparison both names
 * @param firstName as the account gives it; empty where it gives none
 * @param maskedNir sex, year and month of the number
 * @param decided what was decided before, the latest first
 * @param own whether the account or the holder is the agent’s
 */
public record ReconciliationCase(Comparison comparison, String firstName, String maskedNir, List<DecidedBefore> decided,
		boolean own) {

	/** It names people. */
	@Override
	public String toString() {
		return "********";
	}

}
