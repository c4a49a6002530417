package fr.compteformation.platform.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.database.DatabaseAway;
import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.keys.BareDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.objectstore.S3Server;
import fr.compteformation.platform.objectstore.StorageAway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArchiveTests {

	@TempDir
	private Path folder;

	@Test
	void bucketThatIsAwayIsAnOutageAndKeepsUploads() throws IOException {
		Keys.generate(this.folder.resolve("keys"));
		FileEncryption safe = new FileEncryption(Keys.open(this.folder.resolve("keys")));
		try (BareDatabase bare = BareDatabase.onH2()) {
			JdbcClient database = bare.client();
			Archive archive = new Archive(new DocumentTable(database, safe), S3Server.away(database), safe,
					new DocumentRetention(Duration.ofDays(1), Duration.ofDays(1)), Clock.systemUTC());
			byte[] content = "content".getBytes(StandardCharsets.UTF_8);
			Document document = new Document(DocumentId.random(), "a.pdf", FileType.PDF, content.length);
			archive.add(document, new DocumentOwner(UUID.randomUUID()), content);
			assertThat(archive.content(document.id())).isEqualTo(content);
			database
				.sql("insert into document_object (id, document_id, mark, since) values (?, ?, ?, current_timestamp)")
				.params(UUID.randomUUID(), document.id().value(), new byte[5])
				.update();
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> archive.open(document.id()))
				.matches(DatabaseAway::isReasonOf, "is shown as an outage");
			assertThatExceptionOfType(StorageAway.class).isThrownBy(() -> archive.read(document.id()));
			archive.remove(document.id());
			assertThat(database.sql("select count(*) from document").query(Integer.class).single()).isZero();
		}
	}

}
