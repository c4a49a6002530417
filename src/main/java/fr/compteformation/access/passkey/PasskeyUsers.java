package fr.compteformation.access.passkey;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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
 * How people are named to the devices that keep their passkeys: by a random handle, and
 * by the name they are greeted by, which the device shows them when they choose.
 */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

	private final JdbcClient database;

	private final Accounts accounts;

	PasskeyUsers(JdbcClient database, Accounts accounts) {
		this.database = database;
		this.accounts = accounts;
	}

	/**
	 * Makes sure that the person has a handle, and holds it so that passkeys come and go
	 * one after the other.
	 */
	void lock(UUID account) {
		this.database
			.sql("insert into passkey_user (account_id, handle) values (:account, :handle) on conflict do nothing")
			.param("account", account)
			.param("handle", Bytes.random().toBase64UrlString())
			.update();
		this.database.sql("select handle from passkey_user where account_id = :account for update")
			.param("account", account)
			.query(String.class)
			.single();
	}

	/** The account of a handle. */
	Optional<UUID> accountOf(Bytes handle) {
		return this.database.sql("select account_id from passkey_user where handle = :handle")
			.param("handle", handle.toBase64UrlString())
			.query(UUID.class)
			.optional();
	}

	/**
	 * @param account the id of the account, by which the security framework names people
	 */
	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
		UUID id = UUID.fromString(account);
		return this.database.sql("select handle from passkey_user where account_id = :account")
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

	/** Not asked for: handles are made by {@link #lock}. */
	@Override
	public void save(PublicKeyCredentialUserEntity user) {
		throw new UnsupportedOperationException("handles are made before");
	}

	/** Not asked for: handles go with their account. */
	@Override
	public void delete(Bytes handle) {
		throw new UnsupportedOperationException("handles go with their account");
	}

	private PublicKeyCredentialUserEntity named(UUID account, Bytes handle) {
		String name = this.accounts.ownerOf(new AccountId(account)).map(Correspondent::name).orElse("");
		return ImmutablePublicKeyCredentialUserEntity.builder().id(handle).name(name).displayName(name).build();
	}

}
