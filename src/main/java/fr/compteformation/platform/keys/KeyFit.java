package fr.compteformation.platform.keys;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether keys belong to a database, without changing either. */
public final class KeyFit {

	private KeyFit() {
	}

	/**
	 * @throws IllegalStateException if they do not; the message says what to do
	 */
	public static void check(Path folder, JdbcClient database) {
		Keys keys = Keys.open(folder);
		KeyRegister register = new KeyRegister(database, Clock.systemUTC());
		try {
			new KeyGuard(database, keys, register).compare();
		}
		catch (DataAccessException empty) {
			throw new IllegalStateException("The database has no tables yet: start the portal once", empty);
		}
	}

}
