package fr.compteformation.people.account;

/**
 * Event: an account was suspended; published within that transaction.
 *
 * @param account the account
 */
public record AccountSuspended(AccountId account) {
}
