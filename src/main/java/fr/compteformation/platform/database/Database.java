package fr.compteformation.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.stereotype.Component;

/** Checks whether the database answers. */
@Component
public class Database {

	private static final int LONGEST_SECONDS = 1;

	private final DatabasePool pool;

	Database(DatabasePool pool) {
		this.pool = pool;
	}

	/**
	 * Waits as long as the pool does; only briefly during a known outage. Runs a
	 * statement, because the pool trusts a recently used connection without testing it.
	 */
	public boolean answers() {
		try (Connection connection = this.pool.getConnection()) {
			boolean answers = connection.isValid(LONGEST_SECONDS);
			if (!answers) {
				DatabaseAway.remember();
			}
			return answers;
		}
		catch (SQLException away) {
			return false;
		}
	}

}
