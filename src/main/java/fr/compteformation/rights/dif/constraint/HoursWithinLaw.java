package fr.compteformation.rights.dif;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import fr.compteformation.rights.hours.DifCalculator;

/**
 * Limits the total of all employers to the legal maximum, before and after rounding.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HoursWithinLaw.Validator.class)
@interface HoursWithinLaw {

	String message() default "dif.hours.tooMany";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<HoursWithinLaw, DifDeclaration> {

		private final DifCalculator calculator;

		Validator(DifCalculator calculator) {
			this.calculator = calculator;
		}

		@Override
		public boolean isValid(DifDeclaration declaration, ConstraintValidatorContext context) {
			if (this.calculator.isWithinLaw(declaration.getEmployers())) {
				return true;
			}
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
				.addPropertyNode("employers")
				.addConstraintViolation();
			return false;
		}

	}

}
