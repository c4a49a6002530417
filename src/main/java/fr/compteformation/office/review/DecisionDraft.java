package fr.compteformation.office.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * What an agent has filled in about a declaration and not decided yet; may be incomplete.
 */
@Entity
class DecisionDraft {

	@EmbeddedId
	private Id id;

	@Embedded
	private @Nullable DifDecision decision;

	@Column(name = "saved_at")
	private @Nullable Instant savedAt;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected DecisionDraft() {
	}

	DecisionDraft(Id id, DifDecision decision, Instant now) {
		this.id = id;
		this.decision = decision;
		this.savedAt = now;
	}

	@Nullable DifDecision decision() {
		return this.decision;
	}

	/**
	 * The key of a draft.
	 *
	 * @param agentId the author
	 * @param declarationId the declaration
	 */
	@Embeddable
	record Id(@Column(name = "agent_id") UUID agentId,
			@Column(name = "declaration_id") UUID declarationId) implements Serializable {

		static Id of(Agent agent, DifDeclaration.Id declaration) {
			return new Id(agent.agentId(), declaration.value());
		}

	}

}
