package fr.compteformation.people.identityproof;

import java.util.UUID;

import fr.compteformation.people.holder.HolderId;

/**
 * Event: the owner of an account tried to prove to be its holder and failed, or began a
 * way that takes days; published within that transaction. Other accounts that reach the
 * holder are notified.
 *
 * @param account the account
 * @param holder the holder of its number
 * @param way how it was tried
 */
public record ProofAttempted(UUID account, HolderId holder, ProofMethod way) {
}
