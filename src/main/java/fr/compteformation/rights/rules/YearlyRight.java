package fr.compteformation.rights.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The credit of a year by the rules of its last day, to the cent or point. Half a full
 * year of work earns the full credit; less earns a proportional share, rounded up (code
 * du travail, L6323-11).
 *
 * @param rule the yearly credit and its cap, in cents
 * @param fullYear the hours of a full year, in hundredths
 */
public record YearlyRight(DatedRule rule, long fullYear) {

	/**
	 * The credit for hours, before the cap.
	 * @param hours in hundredths
	 */
	public long earned(long hours) {
		if (hours >= this.fullYear - hours) {
			return this.rule.amount();
		}
		return Math.ceilDiv(Math.multiplyExact(this.rule.amount(), hours), this.fullYear);
	}

	/**
	 * The amount still to be credited for a year; never negative, because nothing is
	 * taken back.
	 * @param hours the total hours of the year, in hundredths
	 * @param others the balance under the cap without this year’s own credit, so that one
	 * file or several give the same result
	 * @param credited the amount already credited for this year
	 */
	public long stillToCredit(long hours, long others, long credited) {
		return Math.max(0, Math.min(earned(hours), room(this.rule, others)) - credited);
	}

	/** The amount left below the cap. */
	public static long room(DatedRule rule, long standing) {
		return Math.max(0, Objects.requireNonNull(rule.cap()) - standing);
	}

	/**
	 * Hours in hundredths, as stored.
	 * @throws ArithmeticException if they have more than two decimals
	 */
	public static long hundredths(BigDecimal hours) {
		return hours.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
	}

}
