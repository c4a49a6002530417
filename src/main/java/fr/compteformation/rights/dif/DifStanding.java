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
 * Where a declaration stands, whose turn it is and until when, and what is proposed.
 */
@Embeddable
class DifStanding {

	@Enumerated(EnumType.STRING)
	private @Nullable DifState state;

	@Enumerated(EnumType.STRING)
	private DifState.@Nullable Turn turn;

	// By when whose turn it is; after a correction the last day to contest it.
	@Column(name = "due_on")
	private @Nullable LocalDate dueOn;

	@Embedded
	private DifDecision.@Nullable Pending pending;

	// Who works on it; whatever happens frees it.
	@Column(name = "taken_by")
	private @Nullable UUID takenBy;

	@Column(name = "taken_at")
	private @Nullable Instant takenAt;

	/** Whether the person who declared may do this now. */
	boolean allows(DifAct act, LocalDate today) {
		return state().letsThePerson(act, this.dueOn, today);
	}

	/**
	 * Whether this agent may do this now.
	 * @param decidedBefore whether they decided or proposed anything about it
	 */
	boolean allows(Agent agent, boolean decidedBefore, DifAct act, LocalDate today) {
		return act.isOfAgents() && state().acts().contains(act)
				&& (state().turn() != DifState.Turn.SUPERVISOR || (agent.supervisor() && !decidedBefore))
				&& (state() != DifState.ADVERSARIAL || act == DifAct.VALIDATE || isHeard(today));
	}

	// They answered, or had the time to.
	private boolean isHeard(LocalDate today) {
		return this.turn == DifState.Turn.AGENT || (this.dueOn != null && today.isAfter(this.dueOn));
	}

	/** Where it leads to do this. */
	DifState after(DifAct act) {
		return act.leadsTo(state(), this.pending);
	}

	/** The person answered, or contests; what they were heard about is still proposed. */
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
	 * Goes there.
	 * @param due by when whoever’s turn it is acts
	 * @param proposed what changes nothing yet
	 */
	void goTo(DifState next, @Nullable LocalDate due, DifDecision.@Nullable Pending proposed) {
		this.state = next;
		this.turn = next.turn();
		this.dueOn = due;
		this.pending = proposed;
		this.takenBy = null;
		this.takenAt = null;
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

	/** Whether a correction was contested; what then is decided ends the matter. */
	boolean wasContested() {
		return this.state == DifState.CONTESTED || (this.pending != null && this.pending.from() == DifState.CONTESTED);
	}

}
