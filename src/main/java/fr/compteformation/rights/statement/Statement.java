package fr.compteformation.rights.statement;

import java.time.Instant;
import java.util.List;

import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.history.AccountHistory;
import fr.compteformation.rights.ledger.history.HistoryLine;
import fr.compteformation.rights.rules.DatedRule;

/**
 * A snapshot of a person’s rights.
 *
 * @param name the person’s name
 * @param number the account number, used instead of the social security number
 * @param madeAt the time of the snapshot
 * @param balances the balances
 * @param movements all movements, latest first
 * @param rules the amounts set by law, in force that day
 */
record Statement(String name, AccountNumber number, Instant madeAt, Balances balances, List<Movement> movements,
		List<DatedRule> rules) {

	/** The lines of the account statement, latest first. */
	List<HistoryLine> lines() {
		return AccountHistory.of(this.movements);
	}

	@Override
	public String toString() {
		return "Statement of " + this.madeAt;
	}

}
