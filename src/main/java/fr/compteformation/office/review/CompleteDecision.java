package fr.compteformation.office.review;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * Requires the hours and the motive that an act needs.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteDecision.Validator.class)
@interface CompleteDecision {

	String message() default "backoffice.decision.motive.missing";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<CompleteDecision, ReviewDecision> {

		@Override
		public boolean isValid(ReviewDecision decision, ConstraintValidatorContext context) {
			context.disableDefaultConstraintViolation();
			return name(context, decision.hasHours(), "hours", "backoffice.decision.hours.missing")
					& name(context, decision.hasMotive(), "motive", context.getDefaultConstraintMessageTemplate());
		}

		private static boolean name(ConstraintValidatorContext context, boolean right, String property,
				String message) {
			if (!right) {
				context.buildConstraintViolationWithTemplate(message)
					.addPropertyNode(property)
					.addConstraintViolation();
			}
			return right;
		}

	}

}
