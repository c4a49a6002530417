package fr.compteformation.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to change or delete a row of a table that only grows; named by the H2
 * migrations. PostgreSQL does the same in a function of its own.
 */
public class AppendOnly implements Trigger {

	@Override
	public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
		throw new SQLException("The table is append-only");
	}

}
