package fr.compteformation.people.account;

/**
 * Event: the password of an account was changed or reset; published within that
 * transaction.
 *
 * @param account the account
 */
public record PasswordChanged(AccountId account) {
}
