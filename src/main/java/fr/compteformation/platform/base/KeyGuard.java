package fr.compteformation.platform.base;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

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

	private static final byte[] SAMPLE = "the keys of this database".getBytes(StandardCharsets.UTF_8);

	private static final byte[] PURPOSE = "key guard".getBytes(StandardCharsets.UTF_8);

	private final JdbcClient database;

	private final Keys keys;

	KeyGuard(JdbcClient database, Keys keys) {
		this.database = database;
		this.keys = keys;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.database.sql("insert into key_guard (id, sealed) values (1, ?) on conflict do nothing")
			.param(sealed())
			.update();
		if (!matches()) {
			throw new IllegalStateException("The key set in compte-formation.key-dir is not the one this database "
					+ "was written with: restore that one, or use another database.");
		}
	}

	@Override
	public Health health() {
		try {
			return Health.status(matches() ? Status.UP : Status.DOWN).build();
		}
		catch (DataAccessException away) {
			return Health.unknown().build();
		}
	}

	private boolean matches() {
		return this.database.sql("select sealed from key_guard where id = 1")
			.query(String.class)
			.optional()
			.filter(sealed()::equals)
			.isPresent();
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
