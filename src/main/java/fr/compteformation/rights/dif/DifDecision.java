package fr.compteformation.rights.dif;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.hours.DifHours;

/**
 * An agent’s decision about a declaration.
 *
 * @param act an act of agents
 * @param hours the corrected or proposed hours; {@code null} for a proposed refusal and
 * for other acts
 * @param motive the reason; required if {@link DifAct#needsMotive()}
 * @param text the agent’s explanation to the person; may be blank
 */
public record DifDecision(DifAct act, @Nullable DifHours hours, @Nullable DifMotive motive, String text) {

	/** The maximum length of the text, in characters. */
	public static final int MAX_TEXT = 2000;

	/**
	 * @throws IllegalArgumentException if it is not an act of agents, its motive or hours
	 * are missing, or the text is too long
	 */
	public DifDecision {
		if (!act.isOfAgents() || (act.needsMotive() && motive == null) || (act.needsHours() && hours == null)
				|| text.length() > MAX_TEXT) {
			throw new IllegalArgumentException("no decision of an agent");
		}
		text = text.strip();
	}

	/** Keep personal texts out of logs. */
	@Override
	public String toString() {
		return "DifDecision " + this.act;
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
	 */
	public record Effect(Euros before, Euros after) {

		/** Negative if the decision reduces the rights. */
		public Euros difference() {
			return new Euros(this.after.cents() - this.before.cents());
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
