package fr.compteformation.people.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a line of the journal go once it is three years old, and refuses any other change;
 * named by the H2 migrations. PostgreSQL does the same in a function of its own.
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
