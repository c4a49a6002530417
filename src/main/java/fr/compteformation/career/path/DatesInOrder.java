package fr.compteformation.career.path;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import fr.compteformation.platform.base.PropertyViolation;

/** A step does not end before it begins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DatesInOrder.Validator.class)
@interface DatesInOrder {

	String message() default "path.end.tooEarly";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<DatesInOrder, PathStep> {

		private String message = "";

		@Override
		public void initialize(DatesInOrder constraint) {
			this.message = constraint.message();
		}

		@Override
		public boolean isValid(PathStep step, ConstraintValidatorContext context) {
			PartialDate begin = step.getBegin();
			PartialDate end = step.getEnd();
			context.disableDefaultConstraintViolation();
			return PropertyViolation.unless(begin == null || end == null || !begin.isAfter(end), context, "end",
					this.message);
		}

	}

}
