package fr.compteformation.platform.onetime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of secrets; it stores only hashes. */
@Component
class SecretTable {

	private static final String SELECT = "select name, subject_id, payload, expires_at, ended, secret_hash, tries_left "
			+ "from one_time_secret where ";

	private final JdbcClient database;

	SecretTable(JdbcClient database) {
		this.database = database;
	}

	void insert(SecretPurpose purpose, String name, UUID subject, @Nullable String payload, String hash, Instant from) {
		Instant expiry = purpose.expiry(from);
		int tries = purpose.kind().tries();
		this.database.sql("""
				insert into one_time_secret
					(name, purpose, subject_id, account_id, payload, secret_hash, issued_at, expires_at, tries_left)
				values (:name, :purpose, :subject, :account, :payload, :hash, :issuedAt, :expiresAt, :tries)""")
			.param("name", name)
			.param("purpose", purpose.name())
			.param("subject", subject)
			.param("account", purpose.ofAccounts() ? subject : null)
			.param("payload", payload)
			.param("hash", hash)
			.param("issuedAt", time(from))
			.param("expiresAt", (expiry != null) ? time(expiry) : null)
			.param("tries", (tries > 0) ? tries : null)
			.update();
	}

	Optional<Row> byHash(SecretPurpose purpose, String hash, Instant now) {
		return one("purpose = ? and secret_hash = ?", now, purpose.name(), hash);
	}

	Optional<Row> byName(String name, Instant now) {
		return one("name = ?", now, name);
	}

	/** Selects the row for update. */
	Optional<Row> lock(String name, Instant now) {
		return one("name = ? for update", now, name);
	}

	List<Row> open(SecretPurpose purpose, UUID subject, Instant now) {
		return many("purpose = ? and subject_id = ? and ended is null order by issued_at desc", now, purpose.name(),
				subject);
	}

	int countOpen(SecretPurpose purpose, UUID subject) {
		return this.database
			.sql("select count(*) from one_time_secret where purpose = ? and subject_id = ? and ended is null")
			.params(purpose.name(), subject)
			.query(Integer.class)
			.single();
	}

	int countIssued(SecretPurpose purpose, UUID subject, Instant from) {
		return this.database
			.sql("select count(*) from one_time_secret where purpose = ? and subject_id = ? and issued_at >= ?")
			.params(purpose.name(), subject, time(from))
			.query(Integer.class)
			.single();
	}

	void end(String name, SecretState how, Instant now) {
		this.database.sql("update one_time_secret set ended = ?, ended_at = ? where name = ? and ended is null")
			.params(how.name(), time(now), name)
			.update();
	}

	// End replaced ones too, so that all links of a subject show the same state.
	void endAll(SecretPurpose purpose, UUID subject, SecretState how, Instant now) {
		this.database
			.sql("update one_time_secret set ended = ?, ended_at = ? "
					+ "where purpose = ? and subject_id = ? and (ended is null or ended = 'REPLACED')")
			.params(how.name(), time(now), purpose.name(), subject)
			.update();
	}

	void setTriesLeft(String name, int left) {
		this.database.sql("update one_time_secret set tries_left = ? where name = ?").params(left, name).update();
	}

	/** Deletes the secrets of a purpose that had ended by then. */
	void deleteOver(String purpose, Instant then) {
		this.database
			.sql("delete from one_time_secret where purpose = ? and (ended_at < ? or ended is null and expires_at < ?)")
			.params(purpose, time(then), time(then))
			.update();
	}

	List<String> purposes() {
		return this.database.sql("select distinct purpose from one_time_secret")
			.query((row, index) -> row.getString("purpose"))
			.list();
	}

	private Optional<Row> one(String where, Instant now, Object... params) {
		return many(where, now, params).stream().findFirst();
	}

	private List<Row> many(String where, Instant now, Object... params) {
		return this.database.sql(SELECT + where).params(params).query((row, index) -> row(row, now)).list();
	}

	private static Row row(ResultSet row, Instant now) throws SQLException {
		OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
		Instant expiresAt = (expires != null) ? expires.toInstant() : null;
		return new Row(
				new OneTimeSecret(row.getString("name"), row.getObject("subject_id", UUID.class),
						row.getString("payload"), expiresAt, state(row.getString("ended"), expiresAt, now)),
				row.getString("secret_hash"), row.getInt("tries_left"));
	}

	private static SecretState state(@Nullable String ended, @Nullable Instant expiresAt, Instant now) {
		if (ended != null) {
			return SecretState.valueOf(ended);
		}
		return (expiresAt == null || now.isBefore(expiresAt)) ? SecretState.VALID : SecretState.EXPIRED;
	}

	// The precision of the database.
	private static OffsetDateTime time(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	/**
	 * A row, with data that only this package uses.
	 *
	 * @param secret the public part
	 * @param hash the hash of its value
	 * @param triesLeft 0 if attempts are not limited
	 */
	record Row(OneTimeSecret secret, String hash, int triesLeft) {
	}

}
