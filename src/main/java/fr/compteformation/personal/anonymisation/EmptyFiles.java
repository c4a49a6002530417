package fr.compteformation.personal.anonymisation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.SealedChunks;

/** Gives every file of the copy an invented name and an empty page. */
class EmptyFiles {

	/** The smallest PDF that readers open. */
	private static final byte[] PAGE = """
			%PDF-1.4
			1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
			2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
			3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
			trailer<</Root 1 0 R>>
			%%EOF
			""".getBytes(StandardCharsets.US_ASCII);

	private static final String NAME = "file.pdf";

	private static final String EMPLOYER = "Employer";

	private final JdbcClient database;

	private final Keys keys;

	EmptyFiles(JdbcClient database, Keys keys) {
		this.database = database;
		this.keys = keys;
	}

	long emptyAll() {
		SealedChunks chunks = new SealedChunks(this.database, "document_chunk", "document_id");
		List<UUID> files = ids("select id from document");
		files.forEach((file) -> {
			chunks.remove(file);
			try (OutputStream sealing = this.keys.sealing(chunks.write(file), bound("document content ", file))) {
				sealing.write(PAGE);
			}
			catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			}
		});
		this.database.sql("update document set type = 'PDF', bytes = ?").param(PAGE.length).update();
		return files.size();
	}

	long renameAll() {
		List<UUID> files = ids("select id from document");
		files.forEach((file) -> this.database.sql("update document set sealed_name = ? where id = ?")
			.params(Base64.getEncoder().encodeToString(sealed("document name ", file, NAME)), file)
			.update());
		return files.size();
	}

	long renameEmployers() {
		List<UUID> files = ids("select document_id from payslip where sealed_employer is not null");
		files.forEach((file) -> this.database.sql("update payslip set sealed_employer = ? where document_id = ?")
			.params(sealed("payslip employer ", file, EMPLOYER), file)
			.update());
		return files.size();
	}

	private List<UUID> ids(String sql) {
		return this.database.sql(sql).query((row, index) -> row.getObject(1, UUID.class)).list();
	}

	private byte[] sealed(String purpose, UUID file, String text) {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream sealing = this.keys.sealing(sealed, bound(purpose, file))) {
			sealing.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return sealed.toByteArray();
	}

	private static byte[] bound(String purpose, UUID file) {
		return (purpose + file).getBytes(StandardCharsets.UTF_8);
	}

}
