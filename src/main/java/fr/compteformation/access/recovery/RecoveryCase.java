package fr.compteformation.access.recovery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request as an agent sees it.
 *
 * @param id its id
 * @param version for optimistic locking
 * @param status its progress
 * @param contact how to reach the person; may be empty
 * @param person the owner of the account
 * @param own whether it is the agent’s own account, which they may not handle
 * @param takenBy the number of the assigned agent; {@code null} before
 * @param decidedBy the number of the deciding agent; {@code null} before
 * @param decision the decision; {@code null} before
 */
public record RecoveryCase(UUID id, long version, RecoveryStatus status, String contact, RecoveryPerson person,
		boolean own, @Nullable Integer takenBy, @Nullable Integer decidedBy, @Nullable RecoveryDecision decision) {

	/** Keep personal data out of logs. */
	@Override
	public String toString() {
		return "RecoveryCase " + this.id;
	}

}
