package fr.compteformation.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * An H2 trigger that refuses updates and deletions on append-only tables. The H2
 * migrations refer to it; PostgreSQL uses a function of its own.
 */
public class AppendOnly implements Trigger {

	@Override
	public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
		throw new SQLException("The table is append-only");
	}

}
