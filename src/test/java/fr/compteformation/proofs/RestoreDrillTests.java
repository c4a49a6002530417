package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalProcess;
import fr.compteformation.platform.keys.Keys;

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
class RestoreDrillTests extends RestoreDrill {

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

	private void refusesOtherKeys(List<String> settings, CapturedOutput output) throws IOException {
		Keys.generate(this.folder.resolve("other-keys"));
		assertThatException().isThrownBy(() -> start(settings, "other-keys").close());
		assertThat(output).contains("The keys in compte-formation.key-dir do not fit this database")
			.contains("Restore the keys that belong to it");
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
