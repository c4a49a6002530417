package fr.compteformation.account;

import java.util.Locale;

import fr.compteformation.base.EmailAddress;

/**
 * How to write to a person.
 *
 * @param account theirs
 * @param name how they are greeted
 * @param email where
 * @param locale in which language
 */
public record Correspondent(AccountId account, String name, EmailAddress email, Locale locale) {
}
