package fr.compteformation.rights.dif.constraint;

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
import fr.compteformation.rights.dif.DifRectification;

/**
 * Requires a file, or the agent’s confirmation that they saw the original.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EvidenceGiven.Validator.class)
public @interface EvidenceGiven {

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
