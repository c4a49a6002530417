package fr.compteformation.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A database file written with H2 2.4.240: all tables, no people.
 */
class FormerDatabaseTests {

	private static final String QUESTION = """
			insert into contact_case
				(id, version, reference, language, subject, name, email, message, opened_at, treated, remark)
			values (random_uuid(), 0, '7F3K-92QD', '%s', 'RIGHTS', 'Zoé', 'zoe@exemple.fr', 'Bonjour', now(), false, '')""";

	@TempDir
	private Path folder;

	@BeforeEach
	void copy() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/base/h2-2.4.240.mv.db")) {
			Files.copy(Objects.requireNonNull(file), this.folder.resolve("portal.mv.db"));
		}
	}

	@Test
	void opensWithItsTables() throws SQLException {
		try (Connection database = open();
				Statement statement = database.createStatement();
				ResultSet applied = statement
					.executeQuery("select count(\"version\") from \"flyway_schema_history\"")) {
			assertThat(applied.next()).isTrue();
			assertThat(applied.getInt(1)).isEqualTo(40);
		}
	}

	@Test
	void keepsItsBounds() throws SQLException {
		try (Connection database = open(); Statement statement = database.createStatement()) {
			assertThat(statement.executeUpdate(QUESTION.formatted("fr"))).isOne();
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.executeUpdate(QUESTION.formatted("de")))
				.extracting(SQLException::getErrorCode)
				.isEqualTo(ErrorCode.CHECK_CONSTRAINT_VIOLATED_1);
		}
	}

	@Test
	void migratingDeletesJobsThatNoCodeRuns() throws SQLException {
		try (Connection database = open(); Statement statement = database.createStatement()) {
			for (String job : List.of("account-alarms", "account-housekeeping", "agent-housekeeping",
					"session-housekeeping")) {
				statement.executeUpdate("""
						merge into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
						values ('%s', 'recurring', now(), false, 1)""".formatted(job));
			}
		}
		Flyway.configure()
			.dataSource(PortalProcess.database(this.folder), "", "")
			.locations("classpath:db/migration/common", "classpath:db/migration/h2")
			.ignoreMigrationPatterns("versioned:missing")
			.load()
			.migrate();
		try (Connection database = open();
				Statement statement = database.createStatement();
				ResultSet jobs = statement.executeQuery("""
						select listagg(task_name, ' ') within group (order by task_name) from scheduled_tasks
						where task_name in ('account-alarms', 'account-housekeeping', 'agent-housekeeping',
							'session-housekeeping')""")) {
			assertThat(jobs.next()).isTrue();
			assertThat(jobs.getString(1)).isEqualTo("session-housekeeping");
		}
	}

	private Connection open() throws SQLException {
		return DriverManager.getConnection(PortalProcess.database(this.folder), "", "");
	}

}
