package fr.compteformation.proofs;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalProcess;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.objectstore.S3Server;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The loss of a machine whose contents of files are in a bucket: from a dump, the keys
 * and a copy of the bucket. A copy made after the dump has all that the dump names; one
 * made before lacks the latest files, and both the portal and {@code check} say so.
 */
@Tag("proof")
class BucketRestoreDrillTests extends RestoreDrill {

	private DocumentId latest;

	@Test
	void filesComeBackFromACopyMadeAfterTheDump() throws Exception {
		String lost = OnPostgresql.Database.create();
		String bucket = S3Server.create();
		Keys.generate(this.folder.resolve("keys"));
		Path dump = Files.createDirectory(this.folder.resolve("dump"));
		String older;
		String newer;
		try (ConfigurableApplicationContext portal = start(settings(lost, bucket), "keys")) {
			live(portal);
			move(lost, bucket);
			older = S3Server.copyOf(bucket);
			this.latest = SomeFiles.of(portal, this.learner.citizen()).id();
			move(lost, bucket);
			CopiedRows.dump(lost, dump);
			SomeFiles.of(portal, this.learner.citizen());
			move(lost, bucket);
			newer = S3Server.copyOf(bucket);
		}
		FileSystemUtils.copyRecursively(this.folder.resolve("keys"), this.folder.resolve("restored-keys"));
		String restored = OnPostgresql.Database.create();
		CopiedRows.restore(dump, restored);
		assertThat(command("check", settings(restored, newer))).contains("storage    OK")
			.contains("the newest contents, 2, are in it");
		Address address = Address.free();
		try (ConfigurableApplicationContext portal = start(onPort(settings(restored, newer), address), "restored-keys",
				address)) {
			isAsBefore(portal, address);
			assertThat(content(portal, this.latest)).isNotEmpty();
		}
		saysWhatIsMissing(restored, older);
	}

	private void saysWhatIsMissing(String restored, String older) throws Exception {
		assertThat(command("check", settings(restored, older)))
			.contains("storage    --  the bucket lacks 1 of the 2 newest contents");
		assertThat(command("check", onPostgresql(restored))).contains("storage    --").contains("none is set");
		Address address = Address.free();
		try (ConfigurableApplicationContext portal = start(onPort(settings(restored, older), address), "restored-keys",
				address);
				Tab tab = new Tab(address.url(), InetAddress.getLoopbackAddress(), SSLContext.getDefault(),
						new Ends())) {
			isAsBefore(portal, address);
			tab.signIn(this.learner.nir().formattedNumber(), People.PASSWORD);
			assertThat(tab.get("/documents/" + this.latest.value()).statusCode()).isEqualTo(410);
			assertThat(tab.get("/documents/" + this.latest.value()).body()).contains("Ce fichier manque");
		}
	}

	/** Takes contents out as the operator does, and lets the half an hour pass. */
	private void move(String database, String bucket) throws Exception {
		assertThat(command("documents move", settings(database, bucket)))
			.contains("contents moved to the bucket, 0 left");
		JdbcClient.create(new DriverManagerDataSource(database, "postgres", ""))
			.sql("delete from document_chunk where document_id in (select document_id from document_object)")
			.update();
	}

	private String command(String words, List<String> settings) throws Exception {
		Path own = Files.createTempDirectory(this.folder, "command");
		String[] arguments = Stream
			.of(Stream.of(words.split(" ")), settings.stream(),
					Stream.of("--compte-formation.key-dir=" + this.folder.resolve("keys")))
			.flatMap((part) -> part)
			.toArray(String[]::new);
		try (PortalProcess command = PortalProcess.start(own, CompteFormationApplication.class, arguments)) {
			command.end();
			return command.output();
		}
	}

	private static List<String> settings(String database, String bucket) {
		return Stream.concat(onPostgresql(database).stream(), S3Server.arguments(bucket).stream()).toList();
	}

	private static List<String> onPort(List<String> settings, Address address) {
		List<String> all = new ArrayList<>(settings);
		all.add("--server.port=" + address.port());
		return all;
	}

}
