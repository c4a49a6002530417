package fr.compteformation.personal.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

import fr.compteformation.platform.base.PortalTime;

/**
 * How long a delegation lasts. The constant names end the translation keys.
 */
public enum DelegationLength {

	ONE_MONTH(1), THREE_MONTHS(3), SIX_MONTHS(6), ONE_YEAR(12);

	private final Period length;

	DelegationLength(int months) {
		this.length = Period.ofMonths(months);
	}

	/** The last day in Paris of a delegation that begins at the given moment. */
	public LocalDate lastDay(Instant begin) {
		return PortalTime.dayOf(begin).plus(this.length);
	}

	/** Whether a helper may also prepare something for that long. */
	public boolean isShort() {
		return compareTo(THREE_MONTHS) <= 0;
	}

	/** The translation key of its name. */
	public String messageKey() {
		return "delegation.length." + name();
	}

	/** The end of the last day. */
	Instant end(Instant begin) {
		return lastDay(begin).plusDays(1).atStartOfDay(PortalTime.ZONE).toInstant();
	}

}
