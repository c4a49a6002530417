package fr.compteformation.rights.hours;

/**
 * The result of parsing {@link EmployerHours}.
 */
public sealed interface HoursReading {

	/**
	 * Valid hours.
	 *
	 * @param hours the parsed hours
	 */
	record Valid(EmployerHours hours) implements HoursReading {
	}

	/**
	 * Invalid input.
	 *
	 * @param messageKey the translation key of the error message
	 */
	record Invalid(String messageKey) implements HoursReading {
	}

}
