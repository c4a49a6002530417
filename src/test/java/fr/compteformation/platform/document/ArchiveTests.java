package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.database.DatabaseAway;
import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.keys.BareDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.objectstore.ContentLost;
import fr.compteformation.platform.objectstore.S3Server;
import fr.compteformation.platform.objectstore.Storage;
import fr.compteformation.platform.objectstore.StorageAway;
import fr.compteformation.platform.portability.DataArchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArchiveTests {

	private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;

	@Test
	void bucketThatIsAwayIsAnOutageAndKeepsUploads() throws IOException {
		try (BareDatabase bare = BareDatabase.onH2()) {
			JdbcClient database = bare.client();
			Archive archive = archive(database, S3Server.away(database));
			DocumentId file = add(archive);
			assertThat(archive.content(file)).isEqualTo(CONTENT);
			carry(database, file);
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> archive.open(file))
				.matches(DatabaseAway::isReasonOf, "is shown as an outage");
			assertThatExceptionOfType(StorageAway.class).isThrownBy(() -> archive.read(file));
			archive.remove(file);
			assertThat(database.sql("select count(*) from document").query(Integer.class).single()).isZero();
		}
	}

	@Test
	void lostContentIsNoOutageAndLeavesATraceInTheDataOfItsOwner() throws IOException {
		try (BareDatabase bare = BareDatabase.onH2()) {
			Archive archive = archive(bare.client(), S3Server.emptied(bare.client()));
			DocumentId file = add(archive);
			carry(bare.client(), file);
			assertThatExceptionOfType(ContentLost.class).isThrownBy(() -> archive.open(file))
				.matches((lost) -> !DatabaseAway.isReasonOf(lost), "does not pass");
			List<String> names = new ArrayList<>();
			Download.add(new DataArchive() {

				@Override
				public void addJson(String name, Object content) {
					throw new UnsupportedOperationException();
				}

				@Override
				public void addFile(String name, InputStream content) {
					names.add(name);
				}
			}, file, () -> Optional
				.of(new Download(new Document(file, "a.pdf", FileType.PDF, CONTENT.length), archive.open(file))));
			assertThat(names).containsExactly("fichiers/" + file.value() + "/manquant");
		}
	}

	private Archive archive(JdbcClient database, Storage storage) throws IOException {
		Keys.generate(this.folder.resolve("keys"));
		FileEncryption safe = new FileEncryption(Keys.open(this.folder.resolve("keys")));
		return new Archive(new DocumentTable(database, safe), storage, safe,
				new DocumentRetention(Duration.ofDays(1), Duration.ofDays(1)), Clock.systemUTC());
	}

	private static DocumentId add(Archive archive) {
		Document document = new Document(DocumentId.random(), "a.pdf", FileType.PDF, CONTENT.length);
		archive.add(document, new DocumentOwner(UUID.randomUUID()), CONTENT);
		return document.id();
	}

	private static void carry(JdbcClient database, DocumentId file) {
		database.sql("insert into document_object (id, document_id, mark, since) values (?, ?, ?, current_timestamp)")
			.params(UUID.randomUUID(), file.value(), new byte[5])
			.update();
	}

}
