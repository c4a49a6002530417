package fr.compteformation.rights.hours;

import java.math.BigDecimal;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.rules.DatedRule;

/**
 * What hours would bring, before they are declared.
 *
 * @param typed the sum as typed, with its decimals
 * @param hours what would be credited
 * @param worth the same in money
 * @param hour the rule that says what an hour is worth
 */
public record DifProposal(BigDecimal typed, DifHours hours, Euros worth, DatedRule hour) {

	/** Whether what would be credited differs from what was typed. */
	public boolean isRounded() {
		return this.typed.compareTo(this.hours.toBigDecimal()) != 0;
	}

}
