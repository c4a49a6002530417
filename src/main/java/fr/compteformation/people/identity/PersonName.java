package fr.compteformation.people.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * A person’s name in any script: letters with their marks, spaces, apostrophes, hyphens
 * and dots, at most 100 characters. Empty is valid: whether a name is required is a
 * separate rule.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PersonNameValidator.class)
public @interface PersonName {

	/** The maximum length in characters after composition (NFC). */
	int MAX_LENGTH = 100;

	String message() default "account.name.characters";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
