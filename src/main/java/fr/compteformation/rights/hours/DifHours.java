package fr.compteformation.rights.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Hours of DIF as they enter the account: whole ones, as the law asks for.
 *
 * @param value hours, 0 or more
 */
public record DifHours(int value) {

	/** No hours. */
	public static final DifHours NONE = new DifHours(0);

	/**
	 * @throws IllegalArgumentException when there are less than none
	 */
	public DifHours {
		if (value < 0) {
			throw new IllegalArgumentException("less hours of DIF than none");
		}
	}

	/**
	 * Adds what several employers owed at the same time and rounds once.
	 * @param employers what each attests
	 */
	static DifHours sum(Collection<EmployerHours> employers, RoundingPolicy.Rounding rounding) {
		RoundingMode mode = switch (rounding) {
			case CEILING -> RoundingMode.CEILING;
			case HALF_UP -> RoundingMode.HALF_UP;
		};
		return new DifHours(EmployerHours.sum(employers).setScale(0, mode).intValueExact());
	}

	/** The same for the ledger. */
	public BigDecimal toBigDecimal() {
		return BigDecimal.valueOf(this.value);
	}

}
