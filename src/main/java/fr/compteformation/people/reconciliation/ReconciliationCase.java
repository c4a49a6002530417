package fr.compteformation.people.reconciliation;

import java.util.List;

import fr.compteformation.people.holder.Comparison;

/**
 * What an agent sees to decide about an account.
 *
 * @param comparison both names
 * @param firstName the account’s first name; may be empty
 * @param maskedNir sex, year and month of the number
 * @param decided past decisions, latest first
 * @param own whether the account or the holder is the agent’s own
 */
public record ReconciliationCase(Comparison comparison, String firstName, String maskedNir, List<DecidedBefore> decided,
		boolean own) {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

}
