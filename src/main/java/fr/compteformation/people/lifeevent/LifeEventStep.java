package fr.compteformation.people.lifeevent;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Agent;

/**
 * What happened to a reported event.
 *
 * @param act the act
 * @param at when
 * @param agentId the author; {@code null} for the person
 * @param agentNumber the author’s number
 * @param text the author’s words
 */
@Embeddable
public record LifeEventStep(@Enumerated(EnumType.STRING) LifeEventAct act, @Column(name = "happened_at") Instant at,
		@Column(name = "agent_id") @Nullable UUID agentId, @Column(name = "agent_number") @Nullable Integer agentNumber,
		String text) {

	/** Whether its author is this agent, who then does not settle what follows. */
	boolean excludes(Agent agent) {
		return agent.agentId().equals(this.agentId)
				&& (this.act == LifeEventAct.REPORT || this.act == LifeEventAct.PROPOSE_LIFT);
	}

	/** Keep personal texts out of logs. */
	@Override
	public String toString() {
		return "LifeEventStep " + this.act;
	}

}
