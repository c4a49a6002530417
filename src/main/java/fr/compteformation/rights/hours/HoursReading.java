package fr.compteformation.rights.hours;

/**
 * What reading typed {@link EmployerHours} gives: the hours, or what is expected instead.
 */
public sealed interface HoursReading {

	/**
	 * Hours of one employer.
	 *
	 * @param hours what was typed
	 */
	record Valid(EmployerHours hours) implements HoursReading {
	}

	/**
	 * A text that is not such hours.
	 *
	 * @param messageKey the translation that says what is expected
	 */
	record Invalid(String messageKey) implements HoursReading {
	}

}
