package fr.compteformation.proofs;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalProcess;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The loss of a machine: from a backup of the database and a copy of the keys to another
 * place, where people sign in, open their files and have what they had. The PostgreSQL of
 * the tests comes without {@code pg_dump}, so its rows are copied with COPY into tables
 * that Flyway made; the order of the rows and the sequences are what pg_dump restores
 * too.
 */
@Tag("proof")
@ExtendWith(OutputCaptureExtension.class)
class RestoreDrillTests {

	@TempDir
	private Path folder;

	private Learner learner;

	private DocumentId file;

	private byte[] content;

	private Balances balances;

	@Test
	void postgresqlComesBack(CapturedOutput output) throws Exception {
		String lost = OnPostgresql.Database.create();
		Keys.generate(this.folder.resolve("keys"));
		try (ConfigurableApplicationContext portal = start(onPostgresql(lost), "keys")) {
			live(portal);
		}
		Path dump = Files.createDirectory(this.folder.resolve("dump"));
		CopiedRows.dump(lost, dump);
		FileSystemUtils.copyRecursively(this.folder.resolve("keys"), this.folder.resolve("restored-keys"));
		String restored = OnPostgresql.Database.create();
		CopiedRows.restore(dump, restored);
		refusesOtherKeys(onPostgresql(restored), output);
		Address address = Address.free();
		List<String> settings = new ArrayList<>(onPostgresql(restored));
		settings.add("--server.port=" + address.port());
		try (ConfigurableApplicationContext portal = start(settings, "restored-keys", address)) {
			isAsBefore(portal, address);
		}
	}

	@Test
	void h2ComesBackFromACopyMadeWhileItRan(CapturedOutput output) throws Exception {
		Keys.generate(this.folder.resolve("keys"));
		Path copies = this.folder.resolve("copies");
		try (ConfigurableApplicationContext portal = start(List.of(data("data")), "keys")) {
			live(portal);
			Path own = Files.createDirectory(this.folder.resolve("command"));
			try (PortalProcess command = PortalProcess.start(own, CompteFormationApplication.class, "backup",
					copies.toString(), data("data"))) {
				assertThat(command.end()).as(command.output()).isZero();
				assertThat(command.output()).contains(copies.resolve("portal-").toString());
			}
		}
		FileSystemUtils.copyRecursively(this.folder.resolve("keys"), this.folder.resolve("restored-keys"));
		Path restored = Files.createDirectory(this.folder.resolve("restored"));
		unzip(copies, restored);
		refusesOtherKeys(List.of(data("restored")), output);
		Address address = Address.free();
		try (ConfigurableApplicationContext portal = start(List.of(data("restored"), "--server.port=" + address.port()),
				"restored-keys", address)) {
			isAsBefore(portal, address);
		}
	}

	private void live(ConfigurableApplicationContext portal) throws IOException {
		this.learner = new Learner(portal).earns(37).declaresDif(11).volunteers();
		this.file = SomeFiles.of(portal, this.learner.citizen()).id();
		this.content = content(portal);
		this.balances = this.learner.balances();
		assertThat(this.content).isNotEmpty();
	}

	private void isAsBefore(ConfigurableApplicationContext portal, Address address) throws Exception {
		try (Tab tab = new Tab(address.url(), InetAddress.getLoopbackAddress(), SSLContext.getDefault(), new Ends())) {
			assertThat(tab.signIn(this.learner.nir().formattedNumber(), People.PASSWORD)).endsWith("/mes-droits");
			tab.open("/mes-droits");
			assertThat(tab.heading()).isEqualTo("Mes droits");
		}
		assertThat(content(portal)).isEqualTo(this.content);
		assertThat(portal.getBean(Ledger.class).balancesOf(this.learner.holder())).isEqualTo(this.balances);
		// New rows get numbers that are not taken.
		new Learner(portal).earns(1);
	}

	private void refusesOtherKeys(List<String> settings, CapturedOutput output) throws IOException {
		Keys.generate(this.folder.resolve("other-keys"));
		assertThatException().isThrownBy(() -> start(settings, "other-keys").close());
		assertThat(output).contains("The keys in compte-formation.key-dir do not fit this database")
			.contains("Restore the keys that belong to it");
	}

	private byte[] content(ConfigurableApplicationContext portal) throws IOException {
		Download download = portal.getBean(Documents.class).contentOf(this.file).orElseThrow();
		try (InputStream opened = Objects.requireNonNull(download.asAttachment().getBody()).getInputStream()) {
			return opened.readAllBytes();
		}
	}

	private ConfigurableApplicationContext start(List<String> settings, String keys) throws IOException {
		return start(settings, keys, Address.free());
	}

	private ConfigurableApplicationContext start(List<String> settings, String keys, Address address) {
		List<String> all = new ArrayList<>(settings);
		all.addAll(List.of("--compte-formation.key-dir=" + this.folder.resolve(keys), "--vaadin.productionMode=true",
				"--compte-formation.public-url=" + address.url(), "--compte-formation.mail-host=127.0.0.1",
				"--compte-formation.mail-from=portail@exemple.fr",
				"--compte-formation.operator-email=exploitation@exemple.fr"));
		if (settings.stream().noneMatch((setting) -> setting.startsWith("--server.port"))) {
			all.add("--server.port=" + address.port());
		}
		return SpringApplication.run(CompteFormationApplication.class, all.toArray(String[]::new));
	}

	private static List<String> onPostgresql(String url) {
		return List.of("--spring.datasource.url=" + url, "--spring.datasource.username=postgres");
	}

	private String data(String name) {
		return "--compte-formation.data-dir=" + this.folder.resolve(name);
	}

	private static void unzip(Path copies, Path target) throws IOException {
		Path copy;
		try (Stream<Path> files = Files.list(copies)) {
			copy = files.findFirst().orElseThrow();
		}
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Files.copy(zip, target.resolve(Path.of(entry.getName()).getFileName()));
			}
		}
	}

}
