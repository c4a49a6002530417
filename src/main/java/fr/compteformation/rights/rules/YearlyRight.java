package fr.compteformation.rights.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What a year brings by the rules of its last day, to the cent or point. Half of a full
 * year of work earns as much as a whole one; less earns its share, rounded up (code du
 * travail, L6323-11).
 *
 * @param rule the amount of a year and its cap, in cents
 * @param fullYear the hours of a full year, in hundredths
 */
public record YearlyRight(DatedRule rule, long fullYear) {

	/**
	 * What hours earn, before the cap.
	 * @param hours in hundredths
	 */
	public long earned(long hours) {
		if (hours >= this.fullYear - hours) {
			return this.rule.amount();
		}
		return Math.ceilDiv(Math.multiplyExact(this.rule.amount(), hours), this.fullYear);
	}

	/**
	 * What is still to be credited for a year; never less than nothing, since nothing is
	 * taken back.
	 * @param hours all hours of the year, in hundredths
	 * @param others what stands in the accounts the cap is for, without this year’s own
	 * credit, so that a year earns the same in one line or in several
	 * @param credited what this year was credited before
	 */
	public long stillToCredit(long hours, long others, long credited) {
		return Math.max(0, Math.min(earned(hours), room(this.rule, others)) - credited);
	}

	/** What a cap leaves to be credited when that much stands already. */
	public static long room(DatedRule rule, long standing) {
		return Math.max(0, Objects.requireNonNull(rule.cap()) - standing);
	}

	/**
	 * Hours in hundredths, as they are kept.
	 * @throws ArithmeticException when they have more than two decimals
	 */
	public static long hundredths(BigDecimal hours) {
		return hours.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
	}

}
