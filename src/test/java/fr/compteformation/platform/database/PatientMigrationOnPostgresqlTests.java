package fr.compteformation.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

import fr.compteformation.FormerSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A new node changes tables that the others, or a backup, use. */
class PatientMigrationOnPostgresqlTests {

	/** The next one changes the rules of accounts. */
	private static final String FORMER = "20261205090000";

	private final FormerSchema schema = FormerSchema.onPostgresql(FORMER);

	@Test
	void whoComesLaterIsLetPassWhileABackupRuns() throws Exception {
		try (Connection backup = connect(); Connection page = connect()) {
			read(backup, "set local lock_timeout = 0");
			CompletableFuture<Void> upgrade = CompletableFuture
				.runAsync(() -> migration(100).run(this.schema.flyway()));
			Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::somebodyWaits);
			// With the time limit of pages.
			read(page, "set local lock_timeout = 2500");
			page.commit();
			assertThat(upgrade).isNotDone();
			backup.commit();
			upgrade.get(60, TimeUnit.SECONDS);
		}
		assertThat(this.schema.flyway().info().pending()).isEmpty();
	}

	@Test
	void aTableThatIsNeverFreeEndsTheStart() throws Exception {
		try (Connection backup = connect()) {
			read(backup, "set local lock_timeout = 0");
			assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> migration(2).run(this.schema.flyway()))
				.withMessageContaining("any_language");
		}
		migration(1).run(this.schema.flyway());
		assertThat(this.schema.flyway().info().pending()).isEmpty();
	}

	private static PatientMigration migration(int attempts) {
		return new PatientMigration(Duration.ofMillis(300), attempts);
	}

	private Connection connect() throws SQLException {
		Connection connection = this.schema.source().getConnection();
		connection.setAutoCommit(false);
		return connection;
	}

	private static void read(Connection connection, String limit) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(limit);
			statement.execute("select count(*) from account");
		}
	}

	private boolean somebodyWaits() {
		return this.schema.database().sql("""
				select count(*) > 0 from pg_stat_activity where datname = current_database()
				and wait_event_type = 'Lock'""").query(Boolean.class).single();
	}

}
