package fr.compteformation.people.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A line of an address in any script: visible characters, at most 60. Whether it is
 * required is a separate rule.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Size(max = AddressLine.MAX_LENGTH, message = "account.address.length")
@Pattern(regexp = "\\P{C}*", message = "account.address.invisible")
@Constraint(validatedBy = {})
@interface AddressLine {

	int MAX_LENGTH = 60;

	String message() default "account.address.length";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
