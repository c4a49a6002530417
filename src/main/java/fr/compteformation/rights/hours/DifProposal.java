package fr.compteformation.rights.hours;

import java.math.BigDecimal;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.rules.DatedRule;

/**
 * The expected result of a declaration.
 *
 * @param typed the sum as entered, with decimals
 * @param hours the hours to credit
 * @param worth their value
 * @param hour the rule for the value of an hour
 */
public record DifProposal(BigDecimal typed, DifHours hours, Euros worth, DatedRule hour) {

	/** Whether rounding changed the hours. */
	public boolean isRounded() {
		return this.typed.compareTo(this.hours.toBigDecimal()) != 0;
	}

}
