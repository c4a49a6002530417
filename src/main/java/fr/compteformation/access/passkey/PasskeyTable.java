package fr.compteformation.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * The table of passkeys. Spring Security’s own table uses column types that H2 and
 * PostgreSQL do not share, and is not deleted with accounts.
 */
@Component
class PasskeyTable implements UserCredentialRepository {

	private final JdbcClient database;

	private final PasskeyUsers users;

	private final Clock clock;

	private final String name;

	private final String record;

	@Autowired
	PasskeyTable(JdbcClient database, PasskeyUsers users, Clock clock) {
		this(database, users, clock, "passkey");
	}

	/**
	 * @param name the name of the table; a constant
	 */
	PasskeyTable(JdbcClient database, PasskeyUsers users, Clock clock, String name) {
		this.database = database;
		this.users = users;
		this.clock = clock;
		this.name = name;
		this.record = "select passkey.*, handle from " + name + " passkey join " + users.table()
				+ " person on person.account_id = passkey.account_id where ";
	}

	List<Passkey> of(UUID account) {
		return this.database
			.sql("select id, label, created_at, used_at from " + this.name
					+ " where account_id = :account order by created_at, id")
			.param("account", account)
			.query((row, index) -> new Passkey(row.getObject("id", UUID.class), row.getString("label"),
					Objects.requireNonNull(instant(row, "created_at")), instant(row, "used_at")))
			.list();
	}

	boolean hasAny(UUID account) {
		return this.database.sql("select count(*) from " + this.name + " where account_id = :account")
			.param("account", account)
			.query(Integer.class)
			.single() > 0;
	}

	/** Whether a passkey belongs to an account. */
	boolean isOf(Bytes credential, UUID account) {
		return this.database
			.sql("select count(*) from " + this.name + " where credential_id = :credential and account_id = :account")
			.param("credential", credential.toBase64UrlString())
			.param("account", account)
			.query(Integer.class)
			.single() > 0;
	}

	boolean rename(UUID account, UUID id, String label) {
		return this.database.sql("update " + this.name + " set label = :label where id = :id and account_id = :account")
			.param("label", label)
			.param("id", id)
			.param("account", account)
			.update() > 0;
	}

	boolean remove(UUID account, UUID id) {
		return this.database.sql("delete from " + this.name + " where id = :id and account_id = :account")
			.param("id", id)
			.param("account", account)
			.update() > 0;
	}

	void removeAll(UUID account) {
		this.database.sql("delete from " + this.name + " where account_id = :account")
			.param("account", account)
			.update();
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes handle) {
		return this.database.sql(this.record + "handle = :handle order by created_at, id")
			.param("handle", handle.toBase64UrlString())
			.query(PasskeyTable::credential)
			.list();
	}

	// Locked, so that concurrent submissions of one answer count once.
	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
		return find(credential).orElse(null);
	}

	/**
	 * Saves a new passkey or the use of a known one. Spring Security compares the
	 * signature counter with its first value; this compares it with the last one.
	 * @throws IllegalArgumentException if the counter decreased: the passkey was cloned
	 */
	@Override
	public void save(CredentialRecord record) {
		if (find(record.getCredentialId()).isEmpty()) {
			insert(record);
		}
		else if (!update(record)) {
			throw new IllegalArgumentException("the counter went back");
		}
	}

	/** Unused: passkeys are removed by {@link #remove}. */
	@Override
	public void delete(Bytes credential) {
		throw new UnsupportedOperationException("by its owner only");
	}

	private Optional<CredentialRecord> find(Bytes credential) {
		return this.database.sql(this.record + "credential_id = :credential for update")
			.param("credential", credential.toBase64UrlString())
			.query(PasskeyTable::credential)
			.optional();
	}

	// Authenticators without a counter always send zero.
	private boolean update(CredentialRecord record) {
		return this.database.sql("update " + this.name + """
				 set signature_count = :count, backed_up = :backedUp, used_at = :now
				where credential_id = :credential
					and (signature_count < :count or signature_count = 0 and :count = 0)""")
			.param("count", record.getSignatureCount())
			.param("backedUp", record.isBackupState())
			.param("now", now())
			.param("credential", record.getCredentialId().toBase64UrlString())
			.update() > 0;
	}

	private void insert(CredentialRecord record) {
		this.database.sql("insert into " + this.name + """
				 (credential_id, id, account_id, label, public_key, attestation, signature_count,
					user_verified, backup_eligible, backed_up, transports, created_at)
				values (:credential, :id, :account, :label, :publicKey, :attestation, :count, :verified, :eligible,
					:backedUp, :transports, :now)""")
			.param("credential", record.getCredentialId().toBase64UrlString())
			.param("id", UUID.randomUUID())
			.param("account", this.users.accountOf(record.getUserEntityUserId()).orElseThrow())
			.param("label", record.getLabel())
			.param("publicKey", record.getPublicKey().getBytes())
			.param("attestation", Objects.requireNonNull(record.getAttestationObject()).getBytes())
			.param("count", record.getSignatureCount())
			.param("verified", record.isUvInitialized())
			.param("eligible", record.isBackupEligible())
			.param("backedUp", record.isBackupState())
			.param("transports",
					record.getTransports()
						.stream()
						.map(AuthenticatorTransport::getValue)
						.sorted()
						.collect(Collectors.joining(",")))
			.param("now", now())
			.update();
	}

	private static CredentialRecord credential(ResultSet row, int index) throws SQLException {
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(Bytes.fromBase64(row.getString("credential_id")))
			.userEntityUserId(Bytes.fromBase64(row.getString("handle")))
			.label(row.getString("label"))
			.publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
			.attestationObject(new Bytes(row.getBytes("attestation")))
			.signatureCount(row.getLong("signature_count"))
			.uvInitialized(row.getBoolean("user_verified"))
			.backupEligible(row.getBoolean("backup_eligible"))
			.backupState(row.getBoolean("backed_up"))
			.transports(transports(row.getString("transports")))
			.build();
	}

	private static Set<AuthenticatorTransport> transports(String list) {
		return Arrays.stream(list.split(","))
			.filter((name) -> !name.isEmpty())
			.map(AuthenticatorTransport::valueOf)
			.collect(Collectors.toSet());
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	// Truncated, because the database would round.
	private OffsetDateTime now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

}
