package fr.compteformation.platform.checkup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Whether this machine and the database agree about the time. */
final class ClockPart implements Part {

	private static final Duration TOLERANCE = Duration.ofSeconds(2);

	private final DatabasePart database;

	private final Clock clock;

	ClockPart(DatabasePart database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "clock";
	}

	@Override
	public String look() throws Unwell {
		try (Connection connection = this.database.connect();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select current_timestamp")) {
			row.next();
			Duration apart = Duration.between(row.getObject(1, OffsetDateTime.class).toInstant(), this.clock.instant())
				.abs();
			if (apart.compareTo(TOLERANCE) > 0) {
				throw new Unwell(
						"is %d s away from that of the database: synchronise both by NTP".formatted(apart.toSeconds()));
			}
			return this.clock.instant().toString();
		}
		catch (SQLException away) {
			throw new Unwell("not compared, because the database does not answer");
		}
	}

}
