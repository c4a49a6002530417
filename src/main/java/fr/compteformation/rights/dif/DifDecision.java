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
 * What an agent decides about a declaration.
 *
 * @param act one of those of agents
 * @param hours what they correct it to or propose; none proposes a refusal, and for the
 * other acts
 * @param motive why; needed where {@link DifAct#needsMotive()} says so
 * @param text the same in their own words, for the person to read; may be blank
 */
public record DifDecision(DifAct act, @Nullable DifHours hours, @Nullable DifMotive motive, String text) {

	/** The longest text, in characters. */
	public static final int MAX_TEXT = 2000;

	/**
	 * @throws IllegalArgumentException when the act is not one of agents, its motive or
	 * hours are missing, or the text is too long
	 */
	public DifDecision {
		if (!act.isOfAgents() || (act.needsMotive() && motive == null) || (act.needsHours() && hours == null)
				|| text.length() > MAX_TEXT) {
			throw new IllegalArgumentException("no decision of an agent");
		}
		text = text.strip();
	}

	/** Texts tell about people. */
	@Override
	public String toString() {
		return "DifDecision " + this.act;
	}

	/**
	 * A decision that changes nothing yet: the person is heard, or a supervisor looks at
	 * it first.
	 *
	 * @param act what would be done
	 * @param hours what would be right; zero for a refusal
	 * @param motive why
	 * @param text the same in the agent’s words; may be empty
	 * @param from where the declaration stood
	 */
	@Embeddable
	public record Pending(@Enumerated(EnumType.STRING) @Column(name = "pending_act") DifAct act,
			@Column(name = "pending_hours") int hours,
			@Enumerated(EnumType.STRING) @Column(name = "pending_motive") @Nullable DifMotive motive,
			@Column(name = "pending_text") String text,
			@Enumerated(EnumType.STRING) @Column(name = "pending_from") DifState from) implements Serializable {

		/** The decision that waits. */
		DifDecision decision() {
			return new DifDecision(this.act, new DifHours(this.hours), this.motive, this.text);
		}

		/** Texts tell about people. */
		@Override
		public String toString() {
			return "DifPending " + this.act;
		}

	}

	/**
	 * What a decision would do to the account.
	 *
	 * @param before what the DIF is worth now
	 * @param after what it would be worth
	 */
	public record Effect(Euros before, Euros after) {

		/** Less than zero when something is taken away. */
		public Euros difference() {
			return new Euros(this.after.cents() - this.before.cents());
		}

	}

	/**
	 * What came of a decision.
	 */
	public sealed interface Outcome {

		/** It stands, and the person is told. */
		record Done() implements Outcome {
		}

		/** A supervisor looks at it before anything changes. */
		record HandedOver() implements Outcome {
		}

		/**
		 * Somebody did something meanwhile; nothing was overwritten.
		 *
		 * @param now as it stands now; none when another declaration took its place
		 */
		record Changed(@Nullable DifDetails now) implements Outcome {
		}

		/** Not by this agent, or not from where it stands. */
		record NotAllowed() implements Outcome {
		}

		/** Nobody decides about their own account. */
		record OwnAccount() implements Outcome {
		}

		/**
		 * More is spent than would be left; nothing changed.
		 *
		 * @param missing what would be owed, more than zero
		 */
		record RightsInUse(Euros missing) implements Outcome {
		}

	}

}
