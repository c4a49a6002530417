package fr.compteformation.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates a database that other nodes use. On PostgreSQL a change of a table waits until
 * nobody else uses it, for hours during {@code pg_dump}, and whoever comes later waits
 * behind it. So it waits for a second, lets the others pass, and is tried again. Indexes
 * made {@code concurrently} hold nobody up and wait as long as they have to.
 */
final class PatientMigration extends BaseCallback {

	private static final Logger LOG = LoggerFactory.getLogger(PatientMigration.class);

	private static final String LOCK_NOT_AVAILABLE = "55P03";

	/** Outside of a transaction this ends with its statement. */
	private static final String WAITS_BRIEFLY = "select set_config('lock_timeout', '1s', true)";

	private static final int ATTEMPTS = 30;

	private final Duration pause;

	private final int attempts;

	PatientMigration() {
		this(Duration.ofSeconds(10), ATTEMPTS);
	}

	/**
	 * @param pause for the others, between two attempts
	 */
	PatientMigration(Duration pause, int attempts) {
		this.pause = pause;
		this.attempts = attempts;
	}

	/**
	 * Runs all migrations.
	 * @throws FlywayException if one fails, or a table is in use at each attempt; then
	 * nothing of that migration is done
	 */
	void run(Flyway flyway) {
		Flyway patient = Flyway.configure()
			.configuration(flyway.getConfiguration())
			.callbacks(withThis(flyway.getConfiguration().getCallbacks()))
			.load();
		for (int attempt = 1; !succeeds(patient, attempt); attempt++) {
			LOG.warn("A migration waits for a table that others use, such as a backup; tried again in {} s",
					this.pause.toSeconds());
			await();
		}
	}

	private boolean succeeds(Flyway patient, int attempt) {
		try {
			patient.migrate();
			return true;
		}
		catch (FlywayException failed) {
			if (attempt >= this.attempts || !isTableInUse(failed)) {
				throw failed;
			}
			return false;
		}
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_EACH_MIGRATE;
	}

	@Override
	public void handle(Event event, Context context) {
		Connection database = context.getConnection();
		try (Statement statement = database.createStatement()) {
			// The file of H2 is open to this program only.
			if ("PostgreSQL".equals(database.getMetaData().getDatabaseProductName())) {
				statement.execute(WAITS_BRIEFLY);
			}
		}
		catch (SQLException refused) {
			throw new FlywayException(refused);
		}
	}

	private Callback[] withThis(Callback[] others) {
		return Stream.concat(Arrays.stream(others), Stream.of(this)).toArray(Callback[]::new);
	}

	private static boolean isTableInUse(Throwable failed) {
		return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof SQLException refused
					&& LOCK_NOT_AVAILABLE.equals(refused.getSQLState()));
	}

	private void await() {
		try {
			Thread.sleep(this.pause);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new FlywayException("stopped while it waited for a table", stopped);
		}
	}

}
