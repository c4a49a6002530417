package fr.compteformation.office.topup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;

/** More than nothing, and at most {@link TopUpSettings#most()}. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AmountWithinLimit.Check.class)
@interface AmountWithinLimit {

	String message() default "topUp.amount.wrong";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** The check. */
	class Check implements ConstraintValidator<AmountWithinLimit, Euros> {

		private final TopUpSettings settings;

		Check(TopUpSettings settings) {
			this.settings = settings;
		}

		@Override
		public boolean isValid(@Nullable Euros amount, ConstraintValidatorContext context) {
			return amount == null || (amount.cents() > 0 && amount.compareTo(this.settings.mostEuros()) <= 0);
		}

	}

}
