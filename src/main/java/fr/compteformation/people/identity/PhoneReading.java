package fr.compteformation.people.identity;

import java.util.Optional;

/**
 * What reading a typed {@link PhoneNumber} gives: the number, or what is expected
 * instead.
 */
public sealed interface PhoneReading {

	/** The number, when it is one. */
	default Optional<PhoneNumber> found() {
		return (this instanceof Valid valid) ? Optional.of(valid.phoneNumber()) : Optional.empty();
	}

	/**
	 * A number of the line that was asked for.
	 *
	 * @param phoneNumber the number
	 */
	record Valid(PhoneNumber phoneNumber) implements PhoneReading {
	}

	/**
	 * A text that is not such a number.
	 *
	 * @param messageKey the translation that says what is expected
	 * @param example the parameter of the message: a number of the line that was asked
	 * for
	 */
	record Invalid(String messageKey, String example) implements PhoneReading {
	}

}
