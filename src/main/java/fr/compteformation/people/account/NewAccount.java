package fr.compteformation.people.account;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.Passwords;

/**
 * The data of a new account.
 *
 * @param identity the person’s identity
 * @param passwordHash from {@link Passwords#hash}; null for people who sign in otherwise
 * @param termsVersion the accepted version of the terms of use; null for the current one
 * @param termsAcceptedAt when they were accepted
 * @param locale the language of the person’s emails
 */
public record NewAccount(Identity identity, @Nullable String passwordHash, @Nullable String termsVersion,
		Instant termsAcceptedAt, Locale locale) {
}
