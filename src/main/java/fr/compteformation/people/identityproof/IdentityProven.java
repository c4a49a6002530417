package fr.compteformation.people.identityproof;

import java.util.UUID;

import fr.compteformation.people.holder.HolderId;

/**
 * Event: the owner of an account proved to be its holder; published within that
 * transaction.
 *
 * @param account the account
 * @param holder its holder
 * @param way how it was proved
 */
public record IdentityProven(UUID account, HolderId holder, ProofMethod way) {
}
