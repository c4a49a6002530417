package fr.compteformation.office.figures;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import fr.compteformation.platform.base.PortalTime;

/**
 * A range of days in France.
 *
 * @param first the first day
 * @param last the last day, included
 */
public record DateRange(LocalDate first, LocalDate last) {

	/** The first instant. */
	OffsetDateTime start() {
		return startOf(this.first);
	}

	/** The first instant after it. */
	OffsetDateTime end() {
		return startOf(this.last.plusDays(1));
	}

	static OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay(PortalTime.ZONE).toOffsetDateTime();
	}

}
