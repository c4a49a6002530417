package fr.compteformation.people.reconciliation;

import java.time.Instant;

/**
 * A past decision about an account.
 *
 * @param at when
 * @param agent the agent, as in "Agent 214"
 * @param verdict the decision
 * @param remark for agents; may be empty
 */
public record DecidedBefore(Instant at, int agent, NameVerdict verdict, String remark) {

	/** Remarks may contain personal data. */
	@Override
	public String toString() {
		return "DecidedBefore " + this.verdict;
	}

}
