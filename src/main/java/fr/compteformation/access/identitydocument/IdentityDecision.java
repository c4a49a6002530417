package fr.compteformation.access.identitydocument;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.base.PropertyViolation;

/**
 * The input of an agent’s decision. The form binds this object; constraint messages are
 * translation keys.
 */
@IdentityDecision.Explained(groups = OnEntry.class)
public class IdentityDecision {

	/** The maximum length of the text, in characters. */
	public static final int MAX_TEXT = 2000;

	@NotNull(message = "identityDocument.decision.act.missing")
	private @Nullable IdentityAct act;

	private @Nullable IdentityMotive motive;

	@Size(max = MAX_TEXT, message = "field.tooLong")
	private String text = "";

	/** Whether there is a motive if the act needs one. */
	boolean hasMotive() {
		return this.act == null || !this.act.needsMotive() || (this.motive != null && this.motive.isFor(this.act));
	}

	/** Whether there is a text if the motive says nothing. */
	boolean hasText() {
		return this.motive != IdentityMotive.OTHER || !this.text.isEmpty();
	}

	IdentityAct act() {
		return Objects.requireNonNull(this.act);
	}

	public @Nullable IdentityAct getAct() {
		return this.act;
	}

	public void setAct(@Nullable IdentityAct act) {
		this.act = act;
	}

	public @Nullable IdentityMotive getMotive() {
		return this.motive;
	}

	public void setMotive(@Nullable IdentityMotive motive) {
		this.motive = motive;
	}

	/** For the person. */
	public String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = Objects.requireNonNullElse(PrintableText.of(text), "");
	}

	/** Texts may contain personal data. */
	@Override
	public String toString() {
		return "IdentityDecision " + this.act;
	}

	/** Requires the reason that an act needs, in words if the list has none. */
	@Documented
	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@Constraint(validatedBy = Explained.Validator.class)
	@interface Explained {

		String message() default "identityDocument.decision.motive.missing";

		Class<?>[] groups() default {};

		Class<? extends Payload>[] payload() default {};

		class Validator implements ConstraintValidator<Explained, IdentityDecision> {

			@Override
			public boolean isValid(IdentityDecision decision, ConstraintValidatorContext context) {
				context.disableDefaultConstraintViolation();
				return PropertyViolation.unless(decision.hasMotive(), context, "motive",
						context.getDefaultConstraintMessageTemplate())
						& PropertyViolation.unless(decision.hasText(), context, "text",
								"identityDocument.decision.text.missing");
			}

		}

	}

}
