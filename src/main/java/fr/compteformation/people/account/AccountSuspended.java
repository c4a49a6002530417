package fr.compteformation.people.account;

/**
 * An account was suspended; published within that transaction.
 *
 * @param account which
 */
public record AccountSuspended(AccountId account) {
}
