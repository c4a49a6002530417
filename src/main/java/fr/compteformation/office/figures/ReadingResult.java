package fr.compteformation.office.figures;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.reading.DifFinding;

/**
 * How declarations with the same finding were decided in a period.
 *
 * @param finding what was read; {@code null} if nothing was read
 * @param decided the number of declarations
 * @param declared the number of those for which the declared hours were kept
 * @param read the number of those for which the hours read were kept instead
 */
public record ReadingResult(@Nullable DifFinding finding, long decided, long declared, long read) {

	/** The translation key of what was read. */
	public String messageKey() {
		return (this.finding != null) ? this.finding.messageKey() : "backoffice.figures.readings.unread";
	}

	/** The number of declarations for which other hours were kept. */
	public long other() {
		return this.decided - this.declared - this.read;
	}

	/** The number of declarations for which the reading was right. */
	public long right() {
		return (this.finding == DifFinding.AGREES) ? this.declared
				: (this.finding == DifFinding.DIFFERS) ? this.read : 0;
	}

	/** Whether the reading was beyond doubt, so that it can be right or wrong. */
	public boolean isCertain() {
		return this.finding == DifFinding.AGREES || this.finding == DifFinding.DIFFERS;
	}

}
