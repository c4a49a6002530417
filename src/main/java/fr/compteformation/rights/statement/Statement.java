package fr.compteformation.rights.statement;

import java.time.Instant;
import java.util.List;

import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.rules.DatedRule;

/**
 * What is true of a person’s rights at one moment.
 *
 * @param name of the person
 * @param number stands for the person instead of their social security number
 * @param madeAt the moment
 * @param balances what stands in the accounts
 * @param movements all of them, the latest first
 * @param rules the amounts that the law sets, as in force that day
 */
record Statement(String name, AccountNumber number, Instant madeAt, Balances balances, List<Movement> movements,
		List<DatedRule> rules) {

	@Override
	public String toString() {
		return "Statement of " + this.madeAt;
	}

}
