package fr.compteformation.office.professional;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import fr.compteformation.platform.base.PropertyViolation;
import fr.compteformation.platform.security.Professional;

/** A provider has a quality certificate with a last day, an employer has none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CertificateRequired.Check.class)
@interface CertificateRequired {

	String message() default "professional.invitee.quality";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** The check. */
	class Check implements ConstraintValidator<CertificateRequired, InvitedProfessional> {

		@Override
		public boolean isValid(InvitedProfessional invitee, ConstraintValidatorContext context) {
			context.disableDefaultConstraintViolation();
			return PropertyViolation.unless(
					(invitee.getKind() == Professional.Kind.PROVIDER) == (invitee.getQualityUntil() != null), context,
					"qualityUntil", context.getDefaultConstraintMessageTemplate());
		}

	}

}
