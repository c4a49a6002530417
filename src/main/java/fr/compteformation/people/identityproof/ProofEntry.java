package fr.compteformation.people.identityproof;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A proof as agents see it.
 *
 * @param account the account
 * @param way how its owner proved it
 * @param provenAt when
 * @param agentNumber the agent who checked it; null for proofs without an agent
 * @param withdrawnAt when it was withdrawn; null while it holds
 * @param withdrawnFor why it was withdrawn; null while it holds
 */
public record ProofEntry(UUID account, ProofMethod way, Instant provenAt, @Nullable Integer agentNumber,
		@Nullable Instant withdrawnAt, @Nullable WithdrawalReason withdrawnFor) {

	public boolean holds() {
		return this.withdrawnAt == null;
	}

}
