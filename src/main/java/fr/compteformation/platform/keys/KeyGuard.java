package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops the start when the keys do not match the database. Otherwise the portal would
 * find no account and create duplicates. A running node stops being ready when somebody
 * restores another database under it.
 */
@Component
class KeyGuard implements SmartInitializingSingleton, HealthIndicator {

	private static final Logger LOG = LoggerFactory.getLogger(KeyGuard.class);

	private static final byte[] SAMPLE = "the keys of this database".getBytes(StandardCharsets.UTF_8);

	private static final byte[] PURPOSE = Sealed.GUARD.purpose().getBytes(StandardCharsets.UTF_8);

	private final JdbcClient database;

	private final Keys keys;

	private final KeyRegister register;

	KeyGuard(JdbcClient database, Keys keys, KeyRegister register) {
		this.database = database;
		this.keys = keys;
		this.register = register;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.database.sql("insert into key_guard (id, sealed) values (1, ?) on conflict do nothing")
			.param(sealed())
			.update();
		requireMatch();
		this.database.sql("update key_guard set database_id = ? where id = 1 and database_id is null")
			.param(UUID.randomUUID())
			.update();
		this.register.begin(this.keys.ring());
		compare();
		try {
			this.keys.folder().belongTo(this.register.database());
		}
		catch (IOException readOnly) {
			LOG.debug("{} cannot be written", this.keys.folder().path(), readOnly);
		}
	}

	/**
	 * Writes with the keys that this database names from now on.
	 * @throws IllegalStateException if they are other ones
	 */
	void compare() {
		requireMatch();
		try {
			this.keys.refresh(this.register.primaries(), this.register.retired());
		}
		catch (IllegalStateException missing) {
			throw refusal(String.valueOf(missing.getMessage()), missing);
		}
	}

	private void requireMatch() {
		if (!matches()) {
			throw refusal("they are not those it was written with", null);
		}
	}

	@Override
	public Health health() {
		try {
			return Health.status((matches() && isUpToDate()) ? Status.UP : Status.DOWN).build();
		}
		catch (DataAccessException away) {
			return Health.unknown().build();
		}
	}

	private static IllegalStateException refusal(String why, @Nullable Throwable cause) {
		return new IllegalStateException("The keys in compte-formation.key-dir do not fit this database: " + why
				+ ". Restore the keys that belong to it, or use another database.", cause);
	}

	private boolean matches() {
		return this.database.sql("select sealed from key_guard where id = 1")
			.query(String.class)
			.optional()
			.filter(this::isOurs)
			.isPresent();
	}

	private boolean isUpToDate() {
		Map<KeySet, Integer> primaries = this.register.primaries();
		KeyRing ring = this.keys.ring();
		return primaries.entrySet().stream().allMatch((entry) -> ring.ids(entry.getKey()).contains(entry.getValue()));
	}

	private boolean isOurs(String sealed) {
		try {
			this.keys.numbers().decryptDeterministically(Base64.getDecoder().decode(sealed), PURPOSE);
			return true;
		}
		catch (GeneralSecurityException | IllegalArgumentException foreign) {
			return false;
		}
	}

	private String sealed() {
		try {
			return Base64.getEncoder().encodeToString(this.keys.numbers().encryptDeterministically(SAMPLE, PURPOSE));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
