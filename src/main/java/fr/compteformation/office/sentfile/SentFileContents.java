package fr.compteformation.office.sentfile;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.Keys;

/**
 * The contents of sent files: encrypted, because they may hold social security numbers,
 * and in the database, so that any node can go on reading. Streamed in both directions.
 */
@Component
class SentFileContents {

	private static final int CHUNK_BYTES = 1 << 18;

	// From when only employers sent files; contents of then are still read.
	private static final String PURPOSE = "employer file ";

	private final JdbcClient database;

	private final Keys keys;

	SentFileContents(JdbcClient database, Keys keys) {
		this.database = database;
		this.keys = keys;
	}

	/**
	 * Stores a content.
	 * @param most the maximum number of bytes
	 * @return its size; {@code -1} if it is larger
	 */
	long write(UUID file, InputStream content, long most) throws IOException {
		try (OutputStream sealed = this.keys.documents()
			.newEncryptingStream(new BufferedOutputStream(new ChunkRows(this.database, file), CHUNK_BYTES),
					boundTo(file))) {
			byte[] buffer = new byte[1 << 16];
			long size = 0;
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				size += read;
				if (size > most) {
					return -1;
				}
				sealed.write(buffer, 0, read);
			}
			return size;
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The content of a file, which can be read several times. */
	Resource read(UUID file) {
		return new Stored(file);
	}

	void remove(UUID file) {
		this.database.sql("delete from sent_file_chunk where file_id = ?").param(file).update();
	}

	private InputStream open(UUID file) throws IOException {
		int rows = this.database.sql("select count(*) from sent_file_chunk where file_id = ?")
			.param(file)
			.query(Integer.class)
			.single();
		Iterator<InputStream> chunks = IntStream.range(0, rows).mapToObj((place) -> chunk(file, place)).iterator();
		Enumeration<InputStream> lazily = new Enumeration<>() {

			@Override
			public boolean hasMoreElements() {
				return chunks.hasNext();
			}

			@Override
			public InputStream nextElement() {
				return chunks.next();
			}

		};
		try {
			return this.keys.documents()
				.newDecryptingStream(new SequenceInputStream((rows > 0) ? lazily : Collections.emptyEnumeration()),
						boundTo(file));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private InputStream chunk(UUID file, int place) {
		return new ByteArrayInputStream(
				this.database.sql("select content from sent_file_chunk where file_id = ? and place = ?")
					.params(file, place)
					.query(byte[].class)
					.single());
	}

	private static byte[] boundTo(UUID file) {
		return (PURPOSE + file).getBytes(StandardCharsets.US_ASCII);
	}

	private final class Stored extends AbstractResource {

		private final UUID file;

		private Stored(UUID file) {
			this.file = file;
		}

		@Override
		public String getDescription() {
			return "sent file " + this.file;
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return open(this.file);
		}

	}

}
