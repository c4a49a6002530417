package fr.compteformation.rights.dif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Agent;

/**
 * The state of a declaration: who must act, the deadline and the pending decision.
 */
@Embeddable
class DifStanding {

	@Enumerated(EnumType.STRING)
	private @Nullable DifState state;

	@Enumerated(EnumType.STRING)
	private DifState.@Nullable Turn turn;

	// The deadline of the party that must act; after a correction the last day to contest
	// it.
	@Column(name = "due_on")
	private @Nullable LocalDate dueOn;

	@Embedded
	private DifDecision.@Nullable Pending pending;

	// The assigned agent; every act ends the assignment.
	@Column(name = "taken_by")
	private @Nullable UUID takenBy;

	@Column(name = "taken_at")
	private @Nullable Instant takenAt;

	// The colleague who handed it over to the assigned agent.
	@Column(name = "handed_at")
	private @Nullable Instant handedAt;

	@Column(name = "handed_by")
	private @Nullable Integer handedBy;

	@Column(name = "handed_word")
	private @Nullable String handedWord;

	/** Whether the person may do this now. */
	boolean allows(DifAct act, LocalDate today) {
		return state().letsThePerson(act, this.dueOn, today);
	}

	/**
	 * Whether this agent may do this now.
	 * @param before what the agent did about the declaration before
	 */
	boolean allows(Agent agent, DifHistory.Involvement before, DifAct act, LocalDate today) {
		return act.isOfAgents() && state().acts().contains(act) && !(act.decides() && before.entered())
				&& (state().turn() != DifState.Turn.SUPERVISOR || act == DifAct.ATTACH
						|| (agent.supervisor() && !before.decided()))
				&& (state() != DifState.ADVERSARIAL || act == DifAct.VALIDATE || isHeard(today));
	}

	// The person answered, or the time to answer has expired.
	private boolean isHeard(LocalDate today) {
		return this.turn == DifState.Turn.AGENT || (this.dueOn != null && today.isAfter(this.dueOn));
	}

	/** The resulting state. */
	DifState after(DifAct act) {
		return act.leadsTo(state(), this.pending);
	}

	/** Records an answer or a contest. A proposal stays pending. */
	void answer(DifAct act, LocalDate due) {
		if (after(act) == this.state) {
			this.turn = DifState.Turn.AGENT;
			this.dueOn = due;
		}
		else {
			goTo(after(act), due, null);
		}
	}

	/**
	 * Changes the state.
	 * @param due the deadline of the party that must act
	 * @param proposed a decision without effect so far
	 */
	void goTo(DifState next, @Nullable LocalDate due, DifDecision.@Nullable Pending proposed) {
		this.state = next;
		this.turn = next.turn();
		this.dueOn = due;
		this.pending = proposed;
		this.takenBy = null;
		this.takenAt = null;
		this.handedAt = null;
		this.handedBy = null;
		this.handedWord = null;
	}

	DifState state() {
		return Objects.requireNonNull(this.state);
	}

	@Nullable LocalDate dueOn() {
		return this.dueOn;
	}

	DifDecision.@Nullable Pending pending() {
		return this.pending;
	}

	/** Whether a correction was contested. The next decision is then final. */
	boolean wasContested() {
		return this.state == DifState.CONTESTED || (this.pending != null && this.pending.from() == DifState.CONTESTED);
	}

}
