package fr.compteformation.platform.checkup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import fr.compteformation.platform.keys.BareDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NodeWithKeys;

import static org.assertj.core.api.Assertions.assertThat;

class CheckupTests {

	@TempDir
	private Path folder;

	private final MockEnvironment settings = new MockEnvironment();

	@Test
	void missingSettingsAreNamed() {
		this.settings.setProperty("compte-formation.mail-host", "localhost");
		assertThat(said(new SettingsPart(this.settings))).startsWith("settings   --  set compte-formation.key-dir, ")
			.doesNotContain("mail-host");
	}

	@Test
	void absentDatabaseIsNotCreated() {
		this.settings.setProperty("compte-formation.data-dir", this.folder.resolve("data").toString());
		assertThat(said(new DatabasePart(this.settings))).startsWith("database   --  see spring.datasource.url");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void keysOfAnotherDatabaseAreFound() throws Exception {
		Keys.generate(this.folder.resolve("keys"));
		Keys.generate(this.folder.resolve("other"));
		try (BareDatabase bare = BareDatabase.onH2(); Connection connection = bare.source().getConnection()) {
			new NodeWithKeys(this.folder.resolve("keys"), bare, Clock.systemUTC());
			this.settings.setProperty("spring.datasource.url", connection.getMetaData().getURL());
			this.settings.setProperty("compte-formation.key-dir", this.folder.resolve("keys").toString());
			DatabasePart database = new DatabasePart(this.settings);
			assertThat(said(database)).startsWith("database   OK  H2");
			assertThat(said(new KeysPart(this.settings, database))).startsWith("keys       OK");
			assertThat(said(new ClockPart(database, Clock.systemUTC()))).startsWith("clock      OK");
			this.settings.setProperty("compte-formation.key-dir", this.folder.resolve("other").toString());
			assertThat(said(new KeysPart(this.settings, database)))
				.contains("--  The keys in compte-formation.key-dir");
		}
	}

	@Test
	void emptyDatabaseAsksForAStart() throws Exception {
		Keys.generate(this.folder.resolve("keys"));
		String url = "jdbc:h2:mem:checkup;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
		try (Connection open = DriverManager.getConnection(url)) {
			this.settings.setProperty("spring.datasource.url", url);
			this.settings.setProperty("compte-formation.key-dir", this.folder.resolve("keys").toString());
			assertThat(said(new KeysPart(this.settings, new DatabasePart(this.settings))))
				.contains("start the portal once");
			assertThat(open.isValid(1)).isTrue();
		}
	}

	@Test
	void scannerThatDoesNotAnswerIsFound() throws Exception {
		assertThat(said(new ScannerPart(this.settings))).startsWith("scanner    OK  none is set");
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.settings.setProperty("compte-formation.clamav.host", "localhost");
			this.settings.setProperty("compte-formation.clamav.port", String.valueOf(silent.getLocalPort()));
		}
		assertThat(said(new ScannerPart(this.settings))).startsWith("scanner    --  start clamd at localhost:");
	}

	@Test
	void unknownProviderIsFound() {
		this.settings.setProperty("compte-formation.france-connect.issuer", "http://localhost:1");
		assertThat(said(new ProviderPart(this.settings)))
			.startsWith("identity   --  see compte-formation.france-connect.issuer");
	}

	@Test
	void replicaThatDoesNotAnswerIsFound() {
		assertThat(said(new ReplicaPart(this.settings))).startsWith("replica    OK  none is set");
		this.settings.setProperty("compte-formation.database.replica.url", "jdbc:postgresql://127.0.0.1:1/none");
		assertThat(said(new ReplicaPart(this.settings)))
			.startsWith("replica    --  see compte-formation.database.replica.url");
	}

	@Test
	void partThatFailsIsOneLine() {
		Part unreadable = new Part() {

			@Override
			public String name() {
				return "database";
			}

			@Override
			public String look() {
				throw new IllegalStateException("AccessDeniedException: /run/secrets/spring.datasource.password");
			}
		};
		assertThat(said(unreadable)).startsWith("database   --  cannot be looked at (AccessDeniedException: /run/");
	}

	@Test
	void onePartThatIsUnwellIsEnough() {
		assertThat(new Checkup(List.of(new DiskPart(this.settings), new SettingsPart(this.settings)))
			.run(new PrintStream(new ByteArrayOutputStream()))).isEqualTo(1);
		assertThat(new Checkup(List.of(new DiskPart(this.settings))).run(new PrintStream(new ByteArrayOutputStream())))
			.isZero();
	}

	private static String said(Part part) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		new Checkup(List.of(part)).run(new PrintStream(said, true, StandardCharsets.UTF_8));
		return said.toString(StandardCharsets.UTF_8);
	}

}
