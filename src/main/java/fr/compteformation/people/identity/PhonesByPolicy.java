package fr.compteformation.people.identity;

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
 * Requires at least one of the two phone numbers, unless
 * {@link IdentitySettings#phones()} makes both optional. The violation is reported on the
 * landline, the first field.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhonesByPolicy.Validator.class)
@interface PhonesByPolicy {

	String message() default "account.identity.phones";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<PhonesByPolicy, Identity> {

		private final IdentitySettings policies;

		Validator(IdentitySettings policies) {
			this.policies = policies;
		}

		@Override
		public boolean isValid(Identity identity, ConstraintValidatorContext context) {
			if (this.policies.phones() == IdentitySettings.Phones.OPTIONAL || identity.getLandlinePhone() != null
					|| identity.getMobilePhone() != null) {
				return true;
			}
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
				.addPropertyNode("landlinePhone")
				.addConstraintViolation();
			return false;
		}

	}

}
