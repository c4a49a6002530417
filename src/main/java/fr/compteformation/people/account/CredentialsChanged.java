package fr.compteformation.people.account;

/**
 * The number, the email address or the password of an account changed, or the account was
 * suspended: links sent before no longer work. Published in that transaction.
 *
 * @param account the account
 */
public record CredentialsChanged(AccountId account) {

}
