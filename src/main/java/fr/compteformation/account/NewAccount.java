package fr.compteformation.account;

import java.time.Instant;
import java.util.Locale;

/**
 * What an account is opened with.
 *
 * @param identity who the person is
 * @param passwordHash made by {@link Passwords#hash}
 * @param termsVersion the version of the terms of use that was accepted
 * @param termsAcceptedAt when
 * @param locale the language of the person’s mails
 */
public record NewAccount(Identity identity, String passwordHash, String termsVersion, Instant termsAcceptedAt,
		Locale locale) {
}
