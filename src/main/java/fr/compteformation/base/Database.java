package fr.compteformation.base;

import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.stereotype.Component;

/**
 * Whether the database can be asked something.
 */
@Component
public class Database {

	private final DatabasePool pool;

	Database(DatabasePool pool) {
		this.pool = pool;
	}

	/** Waits as long as the pool does, and for a moment only while it is known not to. */
	public boolean answers() {
		try (Connection connection = this.pool.getConnection()) {
			return true;
		}
		catch (SQLException away) {
			return false;
		}
	}

}
