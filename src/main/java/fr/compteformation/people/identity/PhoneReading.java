package fr.compteformation.people.identity;

import java.util.Optional;

/** The result of parsing a {@link PhoneNumber}: the number or the problem. */
public sealed interface PhoneReading {

	/** The number; empty if invalid. */
	default Optional<PhoneNumber> found() {
		return (this instanceof Valid valid) ? Optional.of(valid.phoneNumber()) : Optional.empty();
	}

	/**
	 * A number.
	 *
	 * @param phoneNumber the number
	 * @param line its type of line; the expected one if it may be both
	 */
	record Valid(PhoneNumber phoneNumber, PhoneLine line) implements PhoneReading {
	}

	/**
	 * A text that is not such a number.
	 *
	 * @param messageKey the translation key of the message
	 * @param example the message parameter: an example of the expected line type
	 */
	record Invalid(String messageKey, String example) implements PhoneReading {
	}

}
