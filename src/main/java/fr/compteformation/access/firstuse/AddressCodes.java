package fr.compteformation.access.firstuse;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.mail.Outbox;

/**
 * Codes that show that a mail address is read by whoever typed it: eight digits, good for
 * half an hour. Five wrong tries end a code. Whoever reads the mails of an account may
 * choose a new password for it, so that no account is opened with an unchecked address.
 */
@Component
@Transactional
class AddressCodes {

	private static final Duration VALIDITY = Duration.ofMinutes(30);

	private static final int WRONG_TRIES = 5;

	private static final BigInteger CODES = BigInteger.TEN.pow(8);

	private final JdbcClient database;

	private final Keys keys;

	private final Outbox outbox;

	private final Clock clock;

	AddressCodes(JdbcClient database, Keys keys, Outbox outbox, Clock clock) {
		this.database = database;
		this.keys = keys;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Sends a code to an address. */
	UUID send(EmailAddress email, Locale locale) {
		UUID id = UUID.randomUUID();
		removeExpired();
		this.database.sql("""
				insert into france_connect_address (id, email, language, expires_at, wrong_tries)
				values (?, ?, ?, ?, 0)""")
			.params(id, email.value(), locale.getLanguage(), time(this.clock.instant().plus(VALIDITY)))
			.update();
		this.outbox.add(FirstUseMails.Template.FRANCE_CONNECT_CODE, id);
		return id;
	}

	/** Which address a code is for and until when it is good, while it is. */
	@Transactional(readOnly = true)
	Optional<Sent> sent(UUID id) {
		return find(id, "");
	}

	/**
	 * The address that a code was sent to, when these are its digits: once. A wrong try
	 * is counted.
	 */
	Optional<EmailAddress> consume(UUID id, String digits) {
		Optional<Sent> sent = find(id, " for update");
		if (sent.filter((found) -> isSame(digits, digits(found.id()))).isPresent()) {
			end(id);
			return sent.map(Sent::email);
		}
		sent.ifPresent(this::countWrongTry);
		return Optional.empty();
	}

	/** The digits of a code, derived anew whenever they are needed. */
	String digits(UUID id) {
		return "%08d".formatted(new BigInteger(1, this.keys.derive("france-connect-address:" + id)).mod(CODES));
	}

	private Optional<Sent> find(UUID id, String lock) {
		return this.database
			.sql("select id, email, language, expires_at, wrong_tries from france_connect_address "
					+ "where id = ? and expires_at > ?" + lock)
			.params(id, time(this.clock.instant()))
			.query((row, index) -> new Sent(row.getObject(1, UUID.class), new EmailAddress(row.getString(2)),
					Locale.forLanguageTag(row.getString(3)), row.getObject(4, OffsetDateTime.class).toInstant(),
					row.getInt(5)))
			.optional();
	}

	private void countWrongTry(Sent sent) {
		if (sent.wrongTries() + 1 >= WRONG_TRIES) {
			end(sent.id());
			return;
		}
		this.database.sql("update france_connect_address set wrong_tries = wrong_tries + 1 where id = ?")
			.param(sent.id())
			.update();
	}

	private void end(UUID id) {
		this.database.sql("delete from france_connect_address where id = ?").param(id).update();
	}

	private void removeExpired() {
		this.database.sql("delete from france_connect_address where expires_at < ?")
			.param(time(this.clock.instant()))
			.update();
	}

	private static boolean isSame(String typed, String sent) {
		return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * A code that is on its way or has arrived.
	 *
	 * @param id the code’s
	 * @param email where it goes
	 * @param locale the language of the mail
	 * @param expiresAt when it ends
	 * @param wrongTries so far
	 */
	record Sent(UUID id, EmailAddress email, Locale locale, Instant expiresAt, int wrongTries) {
	}

}
