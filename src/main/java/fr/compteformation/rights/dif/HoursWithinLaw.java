package fr.compteformation.rights.dif;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleCode;

/**
 * All employers together no more hours than the law allowed, rounded or not.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HoursWithinLaw.Validator.class)
@interface HoursWithinLaw {

	String message() default "dif.hours.tooMany";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<HoursWithinLaw, DifDeclaration> {

		private final DatedRules rules;

		private final DifPolicies policies;

		private final Clock clock;

		Validator(DatedRules rules, DifPolicies policies, Clock clock) {
			this.rules = rules;
			this.policies = policies;
			this.clock = clock;
		}

		@Override
		public boolean isValid(DifDeclaration declaration, ConstraintValidatorContext context) {
			long hours = DifHours.sum(declaration.getEmployers(), this.policies.difRounding()).value();
			long most = this.rules.inForce(RuleCode.DIF_HOURS, PortalTime.today(this.clock)).amount();
			if (100 * hours <= most) {
				return true;
			}
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
				.addPropertyNode("employers")
				.addConstraintViolation();
			return false;
		}

	}

}
