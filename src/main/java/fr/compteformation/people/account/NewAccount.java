package fr.compteformation.people.account;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.Passwords;

/**
 * What an account is opened with.
 *
 * @param identity who the person is
 * @param passwordHash made by {@link Passwords#hash}; none for people who sign in
 * otherwise
 * @param termsVersion the version of the terms of use that was accepted
 * @param termsAcceptedAt when
 * @param locale the language of the person’s mails
 */
public record NewAccount(Identity identity, @Nullable String passwordHash, String termsVersion, Instant termsAcceptedAt,
		Locale locale) {
}
