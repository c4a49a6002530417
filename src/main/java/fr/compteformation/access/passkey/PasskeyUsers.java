package fr.compteformation.access.passkey;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;

/**
 * The WebAuthn user of a person: a random handle, and the name that devices display when
 * choosing a passkey.
 */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

	private final JdbcClient database;

	private final Function<UUID, String> names;

	private final String table;

	@Autowired
	PasskeyUsers(JdbcClient database, Accounts accounts) {
		this(database, (account) -> accounts.ownerOf(new AccountId(account)).map(Correspondent::name).orElse(""),
				"passkey_user");
	}

	/**
	 * @param names the name of an account’s owner, as devices display it
	 * @param table the name of the table; a constant
	 */
	PasskeyUsers(JdbcClient database, Function<UUID, String> names, String table) {
		this.database = database;
		this.names = names;
		this.table = table;
	}

	String table() {
		return this.table;
	}

	/**
	 * Creates the handle if needed and locks it, which serializes changes of the person’s
	 * passkeys.
	 */
	void lock(UUID account) {
		this.database
			.sql("insert into " + this.table
					+ " (account_id, handle) values (:account, :handle) on conflict do nothing")
			.param("account", account)
			.param("handle", Bytes.random().toBase64UrlString())
			.update();
		this.database.sql("select handle from " + this.table + " where account_id = :account for update")
			.param("account", account)
			.query(String.class)
			.single();
	}

	/** The account of a handle. */
	Optional<UUID> accountOf(Bytes handle) {
		return this.database.sql("select account_id from " + this.table + " where handle = :handle")
			.param("handle", handle.toBase64UrlString())
			.query(UUID.class)
			.optional();
	}

	/**
	 * @param account the id of the account, which serves as the user name
	 */
	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
		UUID id = UUID.fromString(account);
		return this.database.sql("select handle from " + this.table + " where account_id = :account")
			.param("account", id)
			.query(String.class)
			.optional()
			.map((handle) -> named(id, Bytes.fromBase64(handle)))
			.orElse(null);
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
		return accountOf(handle).map((account) -> named(account, handle)).orElse(null);
	}

	/** Unused: handles are created by {@link #lock}. */
	@Override
	public void save(PublicKeyCredentialUserEntity user) {
		throw new UnsupportedOperationException("handles are made before");
	}

	/** Unused: handles are deleted with their account. */
	@Override
	public void delete(Bytes handle) {
		throw new UnsupportedOperationException("handles go with their account");
	}

	private PublicKeyCredentialUserEntity named(UUID account, Bytes handle) {
		String name = this.names.apply(account);
		return ImmutablePublicKeyCredentialUserEntity.builder().id(handle).name(name).displayName(name).build();
	}

}
