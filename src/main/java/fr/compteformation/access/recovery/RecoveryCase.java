package fr.compteformation.access.recovery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request, as an agent opens it.
 *
 * @param id names it
 * @param version what an act must name, so that it is about what the agent read
 * @param status how far it is
 * @param contact how the person wants to be reached; may be empty
 * @param person whom the account belongs to
 * @param own whether it is the agent’s own account, about which they do nothing
 * @param takenBy the number of the agent who took it; none before
 * @param decidedBy the number of the agent who decided; none before
 * @param decision what was decided; none before
 */
public record RecoveryCase(UUID id, long version, RecoveryStatus status, String contact, RecoveryPerson person,
		boolean own, @Nullable Integer takenBy, @Nullable Integer decidedBy, @Nullable RecoveryDecision decision) {

	/** It speaks of people. */
	@Override
	public String toString() {
		return "RecoveryCase " + this.id;
	}

}
