package fr.compteformation.people.account;

/**
 * The number, the email address or the password of an account changed, or the account was
 * suspended: links that were sent before no longer work. Published within that
 * transaction.
 *
 * @param account which
 */
public record CredentialsChanged(AccountId account) {

}
