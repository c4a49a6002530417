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

import fr.compteformation.platform.base.PropertyViolation;

/**
 * Requires a file, or the word of the agent that the original was seen.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EvidenceGiven.Validator.class)
@interface EvidenceGiven {

	String message() default "dif.rectify.evidence.missing";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<EvidenceGiven, DifRectification> {

		@Override
		public boolean isValid(DifRectification rectification, ConstraintValidatorContext context) {
			context.disableDefaultConstraintViolation();
			return PropertyViolation.unless(rectification.isSeen() || !rectification.getDocuments().isEmpty(), context,
					"documents", context.getDefaultConstraintMessageTemplate());
		}

	}

}
