package fr.compteformation.access.identitydocument;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the history of a request.
 *
 * @param at when
 * @param act the act
 * @param agent the agent’s account; {@code null} for the person
 * @param agentNumber the agent’s number; {@code null} for the person
 * @param motive the reason; {@code null} if the act needs none
 * @param text the author’s text; may be empty
 */
@Embeddable
public record IdentityStep(@Column(name = "happened_at") Instant at, @Enumerated(EnumType.STRING) IdentityAct act,
		@Column(name = "agent_id") @Nullable UUID agent, @Column(name = "agent_number") @Nullable Integer agentNumber,
		@Enumerated(EnumType.STRING) @Nullable IdentityMotive motive, String text) {

	static IdentityStep ofPerson(IdentityAct act, String text, Instant at) {
		return new IdentityStep(at, act, null, null, null, text);
	}

	/** Texts may contain personal data. */
	@Override
	public String toString() {
		return "IdentityStep " + this.act;
	}

}
