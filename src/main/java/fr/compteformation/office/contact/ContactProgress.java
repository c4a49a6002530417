package fr.compteformation.office.contact;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Agent;

/**
 * How far a question has come: its state, since when, and in whose hands.
 */
@Embeddable
class ContactProgress {

	// True exactly in the closed state; nodes of the former version know no other.
	private boolean treated;

	@Column(name = "treated_at")
	private @Nullable Instant treatedAt;

	@Column(name = "treated_by")
	private @Nullable UUID treatedBy;

	@Column(name = "treated_by_number")
	private @Nullable Integer treatedByNumber;

	/** The state unless the question is closed. */
	@Enumerated(EnumType.STRING)
	@Column(name = "open_state")
	private ContactState openState = ContactState.NEW;

	@Column(name = "state_since")
	private @Nullable Instant since;

	@Column(name = "agent_id")
	private @Nullable UUID agentId;

	@Column(name = "agent_number")
	private @Nullable Integer agentNumber;

	@Column(name = "answered_at")
	private @Nullable Instant answeredAt;

	ContactState state() {
		return this.treated ? ContactState.CLOSED : this.openState;
	}

	void begin(Instant now) {
		this.since = now;
	}

	/**
	 * Moves to the state that an act of the person leads to. A new question keeps its
	 * place in the queue.
	 */
	void move(ContactAct act, Instant now) {
		ContactState before = state();
		if (!before.allows(act)) {
			throw new IllegalStateException(act + " is not possible in " + before);
		}
		ContactState after = act.leadsTo(before);
		if (after != before) {
			this.since = now;
		}
		if (after != ContactState.CLOSED) {
			this.openState = after;
		}
	}

	/**
	 * Moves to the state that an act of an agent leads to.
	 * @param hands who has the question afterwards
	 */
	void move(ContactAct act, Agent hands, Instant now) {
		move(act, now);
		this.agentId = hands.agentId();
		this.agentNumber = hands.number();
	}

	/** Answers; the time of the first answer is kept. */
	void answer(ContactAct act, Agent agent, Instant now) {
		move(act, agent, now);
		if (this.answeredAt == null) {
			this.answeredAt = now;
		}
	}

	void close(Agent agent, Instant now) {
		move(ContactAct.CLOSE, now);
		this.treated = true;
		this.treatedAt = now;
		this.treatedBy = agent.agentId();
		this.treatedByNumber = agent.number();
	}

	void reopen(Agent agent, Instant now) {
		move(ContactAct.REOPEN, agent, now);
		this.treated = false;
		this.treatedAt = null;
		this.treatedBy = null;
		this.treatedByNumber = null;
	}

	/** The number of the agent who has it. */
	@Nullable Integer agent() {
		return this.agentNumber;
	}

	ContactDetails.@Nullable Treatment treatment() {
		Integer agent = this.treatedByNumber;
		Instant at = this.treatedAt;
		return (agent != null && at != null) ? new ContactDetails.Treatment(agent, at) : null;
	}

}
