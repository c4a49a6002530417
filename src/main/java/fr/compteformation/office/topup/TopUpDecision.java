package fr.compteformation.office.topup;

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
 * A supervisor’s decision about a top-up. The form binds this object; constraint messages
 * are translation keys.
 */
@TopUpDecision.Explained(groups = OnEntry.class)
public class TopUpDecision {

	/** The maximum length of the text, in characters. */
	public static final int MAX_TEXT = 500;

	@NotNull(message = "topUp.decision.missing", groups = OnEntry.class)
	private @Nullable Act act;

	private @Nullable TopUpRefusal refusal;

	@Size(max = MAX_TEXT, message = "field.tooLong")
	private String text = "";

	private boolean newPerson;

	public @Nullable Act getAct() {
		return this.act;
	}

	public void setAct(@Nullable Act act) {
		this.act = act;
	}

	public @Nullable TopUpRefusal getRefusal() {
		return this.refusal;
	}

	public void setRefusal(@Nullable TopUpRefusal refusal) {
		this.refusal = refusal;
	}

	/** For the employer. */
	public String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = Objects.requireNonNullElse(PrintableText.of(text), "");
	}

	/** Whether rights are opened for somebody unknown to the fund. */
	public boolean isNewPerson() {
		return this.newPerson;
	}

	public void setNewPerson(boolean newPerson) {
		this.newPerson = newPerson;
	}

	boolean credits() {
		return this.act == Act.CREDIT;
	}

	/** The reason; call only for a validated refusal. */
	TopUpRefusal refusal() {
		return Objects.requireNonNull(this.refusal);
	}

	private boolean hasRefusal() {
		return this.act != Act.REFUSE || this.refusal != null;
	}

	private boolean hasText() {
		return this.act != Act.REFUSE || this.refusal != TopUpRefusal.OTHER || !this.text.isEmpty();
	}

	/** Texts may contain personal data. */
	@Override
	public String toString() {
		return "TopUpDecision " + this.act;
	}

	/** What a supervisor does. The constant names end translation keys. */
	public enum Act {

		CREDIT, REFUSE;

		/** The translation key. */
		public String messageKey() {
			return "topUp.decision." + name();
		}

	}

	/** Requires the reason of a refusal, in words if the list has none. */
	@Documented
	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@Constraint(validatedBy = Explained.Check.class)
	@interface Explained {

		String message() default "topUp.decision.refusal.missing";

		Class<?>[] groups() default {};

		Class<? extends Payload>[] payload() default {};

		/** The check. */
		class Check implements ConstraintValidator<Explained, TopUpDecision> {

			@Override
			public boolean isValid(TopUpDecision decision, ConstraintValidatorContext context) {
				context.disableDefaultConstraintViolation();
				return PropertyViolation.unless(decision.hasRefusal(), context, "refusal",
						context.getDefaultConstraintMessageTemplate())
						& PropertyViolation.unless(decision.hasText(), context, "text", "topUp.decision.text.missing");
			}

		}

	}

}
