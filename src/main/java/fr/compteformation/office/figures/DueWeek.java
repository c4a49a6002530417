package fr.compteformation.office.figures;

import java.time.LocalDate;

/**
 * The waiting declarations whose target date lies in a week.
 *
 * @param kind late, one of the next weeks, or later
 * @param first the first day; today for {@link Kind#LATE}, which lies before
 * @param count the number of declarations
 */
public record DueWeek(Kind kind, LocalDate first, long count) {

	/** The translation key of the label, with the first day as parameter. */
	public String messageKey() {
		return "backoffice.figures.due." + this.kind;
	}

	/** The constant names end the translation keys. */
	public enum Kind {

		/** Before today. */
		LATE,

		/** From today to Sunday. */
		THIS_WEEK,

		WEEK,

		LATER

	}

}
