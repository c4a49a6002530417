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
import org.jspecify.annotations.Nullable;

/** Requires a first name if {@link IdentitySettings#firstName()} does. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FirstNameByPolicy.Validator.class)
@interface FirstNameByPolicy {

	String message() default "account.identity.firstName";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<FirstNameByPolicy, String> {

		private final IdentitySettings policies;

		Validator(IdentitySettings policies) {
			this.policies = policies;
		}

		@Override
		public boolean isValid(@Nullable String firstName, ConstraintValidatorContext context) {
			return this.policies.firstName() == IdentitySettings.FirstName.OPTIONAL
					|| PersonNameValidator.asKept(firstName) != null;
		}

	}

}
