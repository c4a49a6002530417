package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalProcess;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.keys.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two production nodes with key folders of their own on one PostgreSQL. People sign in
 * and register, ten requests a second, while the operator replaces all keys.
 */
@Tag("proof")
class KeysRotateUnderLoadTests {

	private static final int ACCOUNTS = Integer.getInteger("rotation.accounts", 60);

	private static final int FILES = Integer.getInteger("rotation.files", 300);

	private static final Duration AROUND = Duration.ofSeconds(Integer.getInteger("rotation.around", 20));

	private static final String PAGE_LIMIT = System.getProperty("rotation.page-limit", "20s");

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	@TempDir
	private Path folder;

	private final GreenMail mailServer = new GreenMail(
			new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

	private final List<Nir> people = new ArrayList<>();

	private String database = "";

	private final List<Node> nodes = new ArrayList<>();

	@BeforeEach
	void start() throws Exception {
		this.mailServer.start();
		this.database = OnPostgresql.Database.create();
		Keys.generate(keys(1));
		FileSystemUtils.copyRecursively(keys(1), keys(2));
		try (ConfigurableApplicationContext portal = SpringApplication.run(CompteFormationApplication.class,
				settings(1, Address.free()).toArray(String[]::new))) {
			for (int i = 0; i < ACCOUNTS; i++) {
				Nir nir = People.newNir();
				People.withAccount(portal, nir);
				this.people.add(nir);
			}
			for (int i = 0; i < FILES; i++) {
				SomeFiles.of(portal, new DocumentOwner(UUID.randomUUID()));
			}
		}
		for (int number = 1; number <= 2; number++) {
			Address address = Address.free();
			Node node = Node.start(this.folder.resolve("node" + number), address, (at, options,
					settings) -> PortalProcess.start(at, options, CompteFormationApplication.class, settings),
					settings(number, address));
			this.nodes.add(node);
			node.awaitAnswer();
		}
	}

	@AfterEach
	void stop() throws Exception {
		for (Node node : this.nodes) {
			node.close();
		}
		this.mailServer.stop();
	}

	@Test
	void nobodyNoticesThatKeysRotate() throws Exception {
		Instant begin = Instant.now();
		Passers passers = new Passers(this.nodes.stream().map((node) -> node.address().url()).toList(), this.people,
				this.database);
		passers.start();
		Thread.sleep(AROUND);
		Instant rotation = Instant.now();
		rotate();
		Duration rotating = Duration.between(rotation, Instant.now());
		assertThat(command("reencrypt")).isZero();
		String status = Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(3)).until(() -> {
			command("keys", "status");
			return output("keys-status");
		}, (said) -> !said.contains("will be"));
		Duration encrypting = Duration.between(rotation, Instant.now()).minus(rotating);
		Thread.sleep(AROUND);
		passers.end();
		Duration all = Duration.between(begin, Instant.now());
		System.out.printf("%s in %d s, %.1f a second; rotation %d s, encrypting %d s%n%s%n", passers, all.toSeconds(),
				1000.0 * passers.requests() / all.toMillis(), rotating.toSeconds(), encrypting.toSeconds(), status);
		for (Node node : this.nodes) {
			node.output().lines().filter((line) -> line.contains(" ERROR ")).limit(5).forEach(System.out::println);
		}
		assertThat(passers.failures()).isEmpty();
		assertThat(passers.errors()).isZero();
		assertThat(1000.0 * passers.requests() / all.toMillis()).isGreaterThan(8);
		allIsOnTheNewKey();
	}

	// The second node gets its copy ten seconds after the first.
	private void rotate() throws Exception {
		Thread copy = Thread.ofPlatform().start(() -> {
			try {
				String before = Files.readString(keys(2).resolve("documents.json"));
				Awaitility.await()
					.atMost(PATIENCE)
					.until(() -> !Files.readString(keys(1).resolve("documents.json")).equals(before));
				Thread.sleep(Duration.ofSeconds(10));
				for (String name : List.of("numbers", "drafts", "tokens", "documents")) {
					Path part = keys(2).resolve(name + ".json.new");
					Files.writeString(part, Files.readString(keys(1).resolve(name + ".json")));
					Files.move(part, keys(2).resolve(name + ".json"), StandardCopyOption.ATOMIC_MOVE);
				}
			}
			catch (IOException | InterruptedException failed) {
				throw new IllegalStateException(failed);
			}
		});
		assertThat(command("keys", "rotate")).as(output("keys-rotate")).isZero();
		copy.join();
	}

	private void allIsOnTheNewKey() throws SQLException {
		assertThat(count("select count(*) from portal_key where retired_at is null")).isEqualTo(8);
		long people = count("select count(*) from holder");
		assertThat(count("select count(*) from holder_nir")).as("each number in both forms").isEqualTo(2 * people);
		assertThat(count("select count(distinct substring(nir from 1 for 6)) from account")).isOne();
		assertThat(count("select count(distinct substring(sealed_name from 1 for 6)) from document")).isOne();
		assertThat(count("""
				select count(distinct substring(content from 1 for 5)) from document_chunk
				where place >= 1000000""")).isOne();
		assertThat(count("select count(*) from document_chunk where place = 1000000"))
			.isEqualTo(count("select count(*) from document"));
	}

	private int command(String... words) throws Exception {
		Path own = Files.createDirectories(this.folder.resolve(String.join("-", words)));
		Files.deleteIfExists(own.resolve("output.txt"));
		List<String> arguments = new ArrayList<>(List.of(words));
		arguments.addAll(settings(1, this.nodes.getFirst().address()));
		try (PortalProcess command = PortalProcess.start(own, CompteFormationApplication.class,
				arguments.toArray(String[]::new))) {
			return command.end(PATIENCE);
		}
	}

	private String output(String command) throws IOException {
		Path file = this.folder.resolve(command).resolve("output.txt");
		return Files.exists(file) ? Files.readString(file) : "";
	}

	private List<String> settings(int node, Address address) {
		return List.of("--compte-formation.public-url=" + address.url(), "--compte-formation.key-dir=" + keys(node),
				"--compte-formation.mail-host=127.0.0.1", "--compte-formation.mail-from=portail@exemple.fr",
				"--compte-formation.operator-email=exploitation@exemple.fr",
				// Not the subject: a machine that has other work answers late.
				"--compte-formation.database.page-limit=" + PAGE_LIMIT, "--compte-formation.admission.enabled=false",
				"--compte-formation.security-check.minimum-fill-time=0s",
				"--compte-formation.security-check.price.prefix=10000",
				"--compte-formation.security-check.price.portal=10000",
				"--compte-formation.security-check.budget.registration.prefix=10000",
				"--compte-formation.security-check.budget.registration.mail-domain=10000",
				"--spring.mail.port=" + this.mailServer.getSmtp().getPort(), "--spring.datasource.url=" + this.database,
				"--spring.datasource.username=postgres", "--server.port=" + address.port());
	}

	private Path keys(int node) {
		return this.folder.resolve("keys" + node);
	}

	private long count(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.database, "postgres", "");
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getLong(1);
		}
	}

}
