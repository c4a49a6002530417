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

import fr.compteformation.rights.dif.DifDeclaration;

/**
 * Requires a supporting document, unless no hours are declared, its origin brings none,
 * or {@link DifPolicies#difAttestation()} does not require one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AttestationByPolicy.Validator.class)
public @interface AttestationByPolicy {

	String message() default "dif.documents.missing";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<AttestationByPolicy, DifDeclaration> {

		private final DifPolicies policies;

		Validator(DifPolicies policies) {
			this.policies = policies;
		}

		@Override
		public boolean isValid(DifDeclaration declaration, ConstraintValidatorContext context) {
			if (this.policies.difAttestation() == DifPolicies.Attestation.NONE || !declaration.getDocuments().isEmpty()
					|| !declaration.receipt().origin().bringsFiles() || hasNone(declaration)) {
				return true;
			}
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
				.addPropertyNode("documents")
				.addConstraintViolation();
			return false;
		}

		// An empty input is not zero.
		private static boolean hasNone(DifDeclaration declaration) {
			return !declaration.getEmployers().isEmpty()
					&& declaration.getEmployers().stream().allMatch((employer) -> employer.hours().signum() == 0);
		}

	}

}
