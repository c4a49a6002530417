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

import fr.compteformation.platform.base.PropertyViolation;

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
			return PropertyViolation.unless(decision.hasHours(), context, "hours", "backoffice.decision.hours.missing")
					& PropertyViolation.unless(decision.hasMotive(), context, "motive",
							context.getDefaultConstraintMessageTemplate());
		}

	}

}
