package fr.compteformation.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.stereotype.Component;

/**
 * Whether the database can be asked something.
 */
@Component
public class Database {

	private static final int LONGEST_SECONDS = 1;

	private final DatabasePool pool;

	Database(DatabasePool pool) {
		this.pool = pool;
	}

	/**
	 * Waits as long as the pool does, and for a moment only while it is known not to.
	 * Asks over the connection: the pool itself believes in one that was used just now.
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
