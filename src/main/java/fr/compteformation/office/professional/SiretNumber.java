package fr.compteformation.office.professional;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.register.Siret;

/** The text, if there is one, is a SIRET with a right check digit. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SiretNumber.Check.class)
public @interface SiretNumber {

	String message() default "professional.invitee.siretWrong";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** The check. */
	class Check implements ConstraintValidator<SiretNumber, String> {

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			return text == null || text.isBlank() || Siret.isOne(text.replaceAll("\\s", ""));
		}

	}

}
