package fr.compteformation.people.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * An H2 trigger that allows deleting rows after three years and refuses any other change.
 * The H2 migrations refer to it; PostgreSQL uses a function of its own.
 */
public class KeptThreeYears implements Trigger {

	/** The second column of the table. */
	private static final int HAPPENED_AT = 1;

	@Override
	public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
		if (after != null || before == null || !isOver((OffsetDateTime) before[HAPPENED_AT])) {
			throw new SQLException("The journal is kept for three years");
		}
	}

	private static boolean isOver(OffsetDateTime happenedAt) {
		return happenedAt.isBefore(OffsetDateTime.now(happenedAt.getOffset()).minusYears(3));
	}

}
