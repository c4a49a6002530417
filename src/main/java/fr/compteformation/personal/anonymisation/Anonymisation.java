package fr.compteformation.personal.anonymisation;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.personal.anonymisation.Columns.Column;
import fr.compteformation.platform.command.Command;

/**
 * Replaces all that is personal in the database it runs on, which should be a copy.
 * Repeat it after a stop: a half-done copy holds people.
 */
class Anonymisation {

	/** A node that was seen so lately may still run. */
	private static final Duration ALIVE = Duration.ofMinutes(1);

	/** A database that people used so lately looks live. */
	private static final Duration LATELY = Duration.ofDays(7);

	private final JdbcClient database;

	private final Guards guards;

	private final ColumnReplacement replacing;

	private final Clock clock;

	Anonymisation(JdbcClient database, Guards guards, ColumnReplacement replacing, Clock clock) {
		this.database = database;
		this.guards = guards;
		this.replacing = replacing;
		this.clock = clock;
	}

	/**
	 * Runs it, unless the database looks live.
	 * @param name of the database, said again by the operator; may be empty
	 * @return the exit code
	 */
	int run(PrintStream console, String name) throws IOException {
		if (seen("select count(*) from portal_key_node where seen_at > ?", ALIVE)) {
			console.println("A portal runs on this database, or did a minute ago: nothing was changed.");
			return Command.FAILED;
		}
		String own = this.guards.databaseName();
		if (!name.equals(own) && (!name.isEmpty() || looksLive())) {
			console.println("People used this database in the last 7 days. If it is a copy, say its name: anonymise "
					+ own + ". What it holds about people is then replaced for good.");
			return Command.FAILED;
		}
		Optional<String> problem = this.replacing.begin();
		if (problem.isPresent()) {
			console.println(problem.get());
			return Command.FAILED;
		}
		// First of all, so that no later command on the copy changes the folder of the
		// original’s keys.
		this.database.sql("update key_guard set database_id = ?").param(UUID.randomUUID()).update();
		this.guards.down();
		try {
			List<Column> columns = Columns.all();
			columns.forEach((column) -> console.println(column.table() + "." + column.name() + ": "
					+ this.replacing.replace(column) + " " + column.replacement().name().toLowerCase(Locale.ROOT)));
		}
		finally {
			this.guards.up();
		}
		console.println("Everybody’s password is now " + this.replacing.password());
		return Command.DONE;
	}

	private boolean looksLive() {
		return seen("select count(*) from citizen_session where last_seen_at > ?", LATELY)
				|| seen("select count(*) from account_event where happened_at > ?", LATELY)
				|| seen("select count(*) from portal_key_node where seen_at > ?", LATELY);
	}

	private boolean seen(String sql, Duration ago) {
		return this.database.sql(sql)
			.param(this.clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single() > 0;
	}

}
