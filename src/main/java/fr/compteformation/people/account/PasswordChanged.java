package fr.compteformation.people.account;

/**
 * The password of an account was changed or reset; published within that transaction.
 *
 * @param account which
 */
public record PasswordChanged(AccountId account) {
}
