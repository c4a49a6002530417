package fr.compteformation.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A demonstration whose first start is stopped is started again.
 */
@Tag("proof")
class StoppedDemonstrationTests {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final int STOPPED_BY_SIGTERM = 143;

	@TempDir
	private Path folder;

	@Test
	void aStopWhileItIsFilledLeavesNoErrors() throws Exception {
		try (PortalProcess portal = start()) {
			awaitOutput(portal, "Filling the demonstration");
			portal.stop();
			assertThat(portal.end()).isEqualTo(STOPPED_BY_SIGTERM);
			assertThat(portal.output()).doesNotContain("ERROR", "Exception", "Demonstration with fictitious people");
		}
		theNextStartCompletesIt();
	}

	/** Some stops hit the migrations, others the filling. */
	@ParameterizedTest
	@ValueSource(strings = { "HikariPool-1 - Starting", "Migrating schema \"public\" to version \"20261120100000",
			"Migrating schema \"public\" to version \"20261120201000",
			"Migrating schema \"public\" to version \"20261121600000", "Successfully applied", "Filling" })
	void itMayBeKilledAtAnyMoment(String moment) throws Exception {
		try (PortalProcess portal = start()) {
			awaitOutput(portal, moment);
			portal.kill();
		}
		theNextStartCompletesIt();
	}

	private void theNextStartCompletesIt() throws Exception {
		try (PortalProcess portal = start()) {
			awaitOutput(portal, "Demonstration with fictitious people");
			portal.stop();
			portal.end();
		}
		assertThat(count("account")).isEqualTo(8);
		assertThat(count("agent")).isEqualTo(3);
		assertThat(count("dif_declaration")).isEqualTo(2);
		assertThat(count("document")).isEqualTo(5);
		assertThat(count("identity_request")).isOne();
		assertThat(count("contact_case")).isOne();
		assertThat(count("training_dossier")).isEqualTo(2);
	}

	private PortalProcess start() throws IOException {
		return PortalProcess.start(this.folder, CompteFormationApplication.class, "--spring.profiles.active=demo");
	}

	private static void awaitOutput(PortalProcess portal, String text) {
		Awaitility.await()
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(5))
			.until(() -> portal.output().contains(text));
	}

	private int count(String table) throws SQLException {
		try (Connection database = DriverManager.getConnection(PortalProcess.database(this.folder), "", "");
				Statement statement = database.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
			rows.next();
			return rows.getInt(1);
		}
	}

}
