package fr.compteformation.people.reconciliation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** Requires a remark for a refusal. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExplainedRefusal.Validator.class)
@interface ExplainedRefusal {

	String message() default "backoffice.reconciliation.remark.missing";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<ExplainedRefusal, ReconciliationDecision> {

		@Override
		public boolean isValid(ReconciliationDecision decision, ConstraintValidatorContext context) {
			if (decision.isExplained()) {
				return true;
			}
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
				.addPropertyNode("remark")
				.addConstraintViolation();
			return false;
		}

	}

}
