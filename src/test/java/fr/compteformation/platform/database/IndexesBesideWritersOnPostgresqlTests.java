package fr.compteformation.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.FormerSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** A new node makes indexes while the others write into the same tables. */
class IndexesBesideWritersOnPostgresqlTests {

	private static final String FORMER = "20261205120000";

	private final FormerSchema schema = FormerSchema.onPostgresql(FORMER);

	private final JdbcClient database = this.schema.database();

	@ParameterizedTest
	@ValueSource(strings = { "dif_declaration", "training_dossier" })
	void nobodyWaitsForAnIndex(String table) throws Exception {
		try (Connection writer = connect(); Connection next = connect()) {
			write(writer, table);
			CompletableFuture<Void> upgrade = CompletableFuture.runAsync(this.schema::upgrade);
			Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> indexWaits(table));
			write(next, table);
			next.commit();
			writer.commit();
			upgrade.get(60, TimeUnit.SECONDS);
		}
		assertThat(unfinished()).isZero();
	}

	@Test
	void anIndexStoppedHalfWayIsMadeAgain() {
		this.database.sql("create index training_dossier_submitted_at on training_dossier (id)").update();
		this.schema.upgrade();
		assertThat(
				this.database.sql("select indexdef from pg_indexes where indexname = 'training_dossier_submitted_at'")
					.query(String.class)
					.single())
			.contains("(submitted_at, id)");
	}

	private Connection connect() throws SQLException {
		Connection connection = this.schema.source().getConnection();
		connection.setAutoCommit(false);
		return connection;
	}

	// With the time limit of pages.
	private static void write(Connection connection, String table) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("set local lock_timeout = 2500");
			statement.execute("lock table " + table + " in row exclusive mode");
		}
	}

	private boolean indexWaits(String table) {
		return this.database.sql("""
				select count(*) > 0 from pg_stat_activity where datname = current_database()
				and wait_event_type = 'Lock' and query like :making""")
			.param("making", "create index%" + table + " %")
			.query(Boolean.class)
			.single();
	}

	private int unfinished() {
		return this.database.sql("select count(*) from pg_index where not indisvalid").query(Integer.class).single();
	}

}
