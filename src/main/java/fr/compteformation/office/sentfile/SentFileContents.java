package fr.compteformation.office.sentfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.SealedChunks;

/**
 * The contents of sent files: encrypted, because they may hold social security numbers,
 * and in the database, so that any node can go on reading. Streamed in both directions.
 */
@Component
class SentFileContents {

	// From when only employers sent files; contents of then are still read.
	private static final String PURPOSE = "employer file ";

	private final SealedChunks chunks;

	private final Keys keys;

	SentFileContents(JdbcClient database, Keys keys) {
		this.chunks = new SealedChunks(database, "sent_file_chunk", "file_id");
		this.keys = keys;
	}

	/**
	 * Stores a content.
	 * @param most the maximum number of bytes
	 * @return its size; {@code -1} if it is larger
	 */
	long write(UUID file, InputStream content, long most) throws IOException {
		try (OutputStream sealed = this.keys.sealing(this.chunks.write(file), boundTo(file))) {
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
	}

	/** The content of a file, which can be read several times. */
	Resource read(UUID file) {
		return new Stored(file);
	}

	void remove(UUID file) {
		this.chunks.remove(file);
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
			return SentFileContents.this.keys.opening(SentFileContents.this.chunks.read(this.file), boundTo(this.file));
		}

	}

}
