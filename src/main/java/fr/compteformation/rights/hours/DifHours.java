package fr.compteformation.rights.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Credited hours of DIF, in whole hours as the law requires.
 *
 * @param value 0 or more
 */
public record DifHours(int value) {

	/** No hours. */
	public static final DifHours NONE = new DifHours(0);

	/**
	 * @throws IllegalArgumentException if negative
	 */
	public DifHours {
		if (value < 0) {
			throw new IllegalArgumentException("less hours of DIF than none");
		}
	}

	/**
	 * Adds up the hours of simultaneous employers and rounds once.
	 * @param employers the hours per employer
	 */
	static DifHours sum(Collection<EmployerHours> employers, RoundingPolicy.Rounding rounding) {
		RoundingMode mode = switch (rounding) {
			case CEILING -> RoundingMode.CEILING;
			case HALF_UP -> RoundingMode.HALF_UP;
		};
		return new DifHours(EmployerHours.sum(employers).setScale(0, mode).intValueExact());
	}

	/** As the ledger needs it. */
	public BigDecimal toBigDecimal() {
		return BigDecimal.valueOf(this.value);
	}

}
