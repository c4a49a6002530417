package fr.compteformation.people.account;

/**
 * Event: an account is being erased; published within that transaction, while its data
 * can still be read.
 *
 * @param account the account
 */
public record AccountErased(AccountId account) {
}
