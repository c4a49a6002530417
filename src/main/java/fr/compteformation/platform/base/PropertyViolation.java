package fr.compteformation.platform.base;

import jakarta.validation.ConstraintValidatorContext;

/** The violation of one property, found by the constraint of a whole type. */
public final class PropertyViolation {

	private PropertyViolation() {
	}

	/**
	 * Adds a violation unless the property is right.
	 * @param message a translation key
	 * @return whether it is right
	 */
	public static boolean unless(boolean right, ConstraintValidatorContext context, String property, String message) {
		if (!right) {
			context.buildConstraintViolationWithTemplate(message).addPropertyNode(property).addConstraintViolation();
		}
		return right;
	}

}
