package fr.compteformation.people.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Agent;

/**
 * A decision with its date and the agent who took it; without an agent if the person
 * concerned took it.
 */
@MappedSuperclass
public abstract class AgentDecision {

	/** The maximum length of a remark in characters. */
	public static final int MAX_REMARK = 2000;

	@Id
	private UUID id = UUID.randomUUID();

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Column(name = "agent_id")
	private @Nullable UUID agent;

	@Column(name = "agent_number")
	private @Nullable Integer agentNumber;

	@Version
	private @Nullable Long version;

	protected void sign(Agent agent, Instant now) {
		this.agent = agent.agentId();
		this.agentNumber = agent.number();
		date(now);
	}

	protected void date(Instant now) {
		this.decidedAt = now;
	}

	protected Instant decidedAt() {
		return Objects.requireNonNull(this.decidedAt);
	}

	protected @Nullable Integer agentNumber() {
		return this.agentNumber;
	}

}
