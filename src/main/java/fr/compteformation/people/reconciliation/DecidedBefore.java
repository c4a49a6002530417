package fr.compteformation.people.reconciliation;

import java.time.Instant;

/**
 * A decision that was made about an account.
 *
 * @param at when
 * @param agent who, as in "Agent 214"
 * @param verdict what it was
 * @param remark for agents; may be empty
 */
public record DecidedBefore(Instant at, int agent, NameVerdict verdict, String remark) {

	/** Remarks tell about people. */
	@Override
	public String toString() {
		return "DecidedBefore " + this.verdict;
	}

}
