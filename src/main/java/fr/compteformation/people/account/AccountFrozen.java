package fr.compteformation.people.account;

/**
 * An account was frozen; published within that transaction.
 *
 * @param account which
 */
public record AccountFrozen(AccountId account) {
}
