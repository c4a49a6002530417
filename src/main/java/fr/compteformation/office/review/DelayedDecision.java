package fr.compteformation.office.review;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifReference;

/**
 * A decision that takes effect after some seconds. A failed one is kept until its author
 * has read why.
 */
@Entity
class DelayedDecision {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "declaration_id"))
	private DifDeclaration.Id declaration;

	// The declaration while the decision waits; unique in the database.
	@Column(name = "held_for")
	private @Nullable UUID heldFor;

	// The version of the declaration that the agent read.
	private long seen;

	@Column(name = "agent_id")
	private UUID agentId;

	@Column(name = "agent_number")
	private int agentNumber;

	private boolean supervisor;

	@Valid
	@Embedded
	private DifDecision decision;

	@Column(name = "due_at")
	private Instant dueAt;

	@Enumerated(EnumType.STRING)
	private DecisionState.@Nullable Failure failure;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected DelayedDecision() {
	}

	DelayedDecision(Agent agent, DifDeclaration.Id declaration, long seen, DifDecision decision, Instant dueAt) {
		this.id = UUID.randomUUID();
		this.declaration = declaration;
		this.heldFor = declaration.value();
		this.seen = seen;
		this.agentId = agent.agentId();
		this.agentNumber = agent.number();
		this.supervisor = agent.supervisor();
		this.decision = decision;
		this.dueAt = dueAt;
	}

	/** It had no effect, and others may decide again. */
	void fail(DecisionState.Failure reason) {
		this.failure = reason;
		this.heldFor = null;
	}

	UUID id() {
		return this.id;
	}

	DifDeclaration.Id declaration() {
		return this.declaration;
	}

	long seen() {
		return this.seen;
	}

	DifDecision decision() {
		return this.decision;
	}

	boolean waits() {
		return this.failure == null;
	}

	boolean isBy(Agent agent) {
		return this.agentId.equals(agent.agentId());
	}

	/** The author as they were when they decided. */
	Agent author() {
		return new Agent(this.agentId, this.agentNumber, "Agent " + this.agentNumber, this.supervisor);
	}

	DecisionState state(DifReference reference) {
		return new DecisionState(this.id, this.declaration, reference, this.agentNumber, this.decision.act(),
				this.dueAt, this.failure);
	}

}
