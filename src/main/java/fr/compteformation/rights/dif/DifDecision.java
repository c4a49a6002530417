package fr.compteformation.rights.dif;

import java.io.Serializable;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PropertyViolation;
import fr.compteformation.rights.hours.DifHours;

/**
 * An agent’s decision about a declaration. The form binds this object; constraint
 * messages are translation keys.
 */
@Embeddable
@DifDecision.Complete(groups = OnEntry.class)
public class DifDecision implements Serializable {

	/** The maximum length of the text, in characters. */
	public static final int MAX_TEXT = 2000;

	/** The legal maximum of hours. */
	public static final int MAX_HOURS = 120;

	@Enumerated(EnumType.STRING)
	private DifAct act;

	// The corrected or proposed hours; null for a proposed refusal and for other acts.
	@Min(value = 0, message = "backoffice.decision.hours.missing")
	@Max(value = MAX_HOURS, message = "backoffice.decision.hours.missing")
	private @Nullable Integer hours;

	@Enumerated(EnumType.STRING)
	private @Nullable DifMotive motive;

	@Size(max = MAX_TEXT, message = "field.tooLong")
	private String text = "";

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected DifDecision() {
	}

	/**
	 * An empty decision for a form.
	 * @throws IllegalArgumentException if it is not an act of agents
	 */
	public DifDecision(DifAct act) {
		if (!act.isOfAgents()) {
			throw new IllegalArgumentException("no decision of an agent");
		}
		this.act = act;
	}

	/**
	 * A complete decision, without the fields that the act does not take.
	 * @throws IllegalArgumentException if it is not an act of agents, its motive or hours
	 * are missing, or the text is too long
	 */
	public DifDecision(DifAct act, @Nullable DifHours hours, @Nullable DifMotive motive, String text) {
		this(act);
		this.hours = (hours != null && act.takesHours()) ? Integer.valueOf(hours.value()) : null;
		this.motive = act.needsMotive() ? motive : null;
		this.text = text.strip();
		if (!hasHours() || !hasMotive() || text.length() > MAX_TEXT) {
			throw new IllegalArgumentException("no decision of an agent");
		}
	}

	/** A complete copy; throws like the constructor. */
	public DifDecision complete() {
		return new DifDecision(this.act, hours(), this.motive, this.text);
	}

	private boolean hasHours() {
		return !this.act.needsHours() || this.hours != null;
	}

	private boolean hasMotive() {
		return !this.act.needsMotive() || this.motive != null;
	}

	public DifAct act() {
		return this.act;
	}

	/**
	 * The corrected or proposed hours; {@code null} for a proposed refusal and for other
	 * acts.
	 */
	public @Nullable DifHours hours() {
		return (this.hours != null) ? new DifHours(this.hours) : null;
	}

	/** The reason; present if {@link DifAct#needsMotive()}. */
	public @Nullable DifMotive motive() {
		return this.motive;
	}

	/** The explanation to the person; may be blank. */
	public String text() {
		return this.text;
	}

	public @Nullable Integer getHours() {
		return this.hours;
	}

	public void setHours(@Nullable Integer hours) {
		this.hours = hours;
	}

	public @Nullable DifMotive getMotive() {
		return this.motive;
	}

	public void setMotive(@Nullable DifMotive motive) {
		this.motive = motive;
	}

	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text;
	}

	/** Keep personal texts out of logs. */
	@Override
	public String toString() {
		return "DifDecision " + this.act;
	}

	/**
	 * Requires the hours and the motive that the act needs.
	 */
	@Documented
	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@Constraint(validatedBy = Completeness.class)
	@interface Complete {

		String message() default "field.motive.missing";

		Class<?>[] groups() default {};

		Class<? extends Payload>[] payload() default {};

	}

	static class Completeness implements ConstraintValidator<Complete, DifDecision> {

		@Override
		public boolean isValid(DifDecision decision, ConstraintValidatorContext context) {
			context.disableDefaultConstraintViolation();
			return PropertyViolation.unless(decision.hasHours(), context, "hours", "backoffice.decision.hours.missing")
					& PropertyViolation.unless(decision.hasMotive(), context, "motive",
							context.getDefaultConstraintMessageTemplate());
		}

	}

	/**
	 * A decision without effect so far: the person is heard or a supervisor reviews it
	 * first.
	 *
	 * @param act the act
	 * @param hours the resulting hours; zero for a refusal
	 * @param motive the reason
	 * @param text the agent’s explanation; may be empty
	 * @param from the state before
	 */
	@Embeddable
	public record Pending(@Enumerated(EnumType.STRING) @Column(name = "pending_act") DifAct act,
			@Column(name = "pending_hours") int hours,
			@Enumerated(EnumType.STRING) @Column(name = "pending_motive") @Nullable DifMotive motive,
			@Column(name = "pending_text") String text,
			@Enumerated(EnumType.STRING) @Column(name = "pending_from") DifState from) implements Serializable {

		/** The pending decision. */
		DifDecision decision() {
			return new DifDecision(this.act, new DifHours(this.hours), this.motive, this.text);
		}

		/** Keep personal texts out of logs. */
		@Override
		public String toString() {
			return "DifPending " + this.act;
		}

	}

	/**
	 * The effect of a decision on the account.
	 *
	 * @param before the current value of the DIF
	 * @param after the value after the decision
	 * @param limit the amount that one decision may take away without review by a
	 * supervisor
	 */
	public record Effect(Euros before, Euros after, Euros limit) {

		/** Negative if the decision reduces the rights. */
		public Euros difference() {
			return new Euros(this.after.cents() - this.before.cents());
		}

		/**
		 * Whether a supervisor reviews the decision before it takes effect: a loss above
		 * the limit, or any such change of a settled case.
		 */
		public boolean needsSecondLook(DifAct act) {
			long change = difference().cents();
			return ((act == DifAct.RECTIFY) ? Math.abs(change) : -change) > this.limit.cents();
		}

	}

	/**
	 * The result of a decision.
	 */
	public sealed interface Outcome {

		/** The decision took effect; the person is notified. */
		record Done() implements Outcome {
		}

		/** A supervisor reviews it before it takes effect. */
		record HandedOver() implements Outcome {
		}

		/**
		 * The declaration changed meanwhile. Nothing was saved.
		 *
		 * @param now the current declaration; {@code null} if it was replaced
		 */
		record Changed(@Nullable DifDetails now) implements Outcome {
		}

		/** Not allowed for this agent or in this state. */
		record NotAllowed() implements Outcome {
		}

		/** Agents may not decide about their own account. */
		record OwnAccount() implements Outcome {
		}

		/**
		 * More is already spent than would be left. Nothing changed.
		 *
		 * @param missing the shortfall, more than zero
		 */
		record RightsInUse(Euros missing) implements Outcome {
		}

	}

}
