package fr.compteformation.platform.document;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores encrypted contents of files in the database in rows of 256 kB, because neither
 * database streams a larger value.
 */
final class ChunkTable {

	private static final int CHUNK_BYTES = 1 << 18;

	private final JdbcClient database;

	private final String table;

	private ChunkTable(JdbcClient database, String table) {
		this.database = database;
		this.table = table;
	}

	/** The files themselves. */
	static ChunkTable ofFiles(JdbcClient database) {
		return new ChunkTable(database, "document_chunk");
	}

	/** Pages that were drawn of them. */
	static ChunkTable ofPages(JdbcClient database) {
		return new ChunkTable(database, "document_page_chunk");
	}

	/**
	 * Writes a new file; complete once the stream is closed. A write of more than a row
	 * at once is not allowed.
	 */
	OutputStream write(DocumentId id) {
		return new BufferedOutputStream(new Rows(id), CHUNK_BYTES);
	}

	/** Streams the bytes of a file; no bytes if it is missing. */
	InputStream read(DocumentId id) {
		int rows = this.database.sql("select count(*) from " + this.table + " where document_id = ?")
			.param(id.value())
			.query(Integer.class)
			.single();
		Iterator<InputStream> chunks = IntStream.range(0, rows).mapToObj((position) -> read(id, position)).iterator();
		return new SequenceInputStream(new Enumeration<>() {

			@Override
			public boolean hasMoreElements() {
				return chunks.hasNext();
			}

			@Override
			public InputStream nextElement() {
				return chunks.next();
			}
		});
	}

	void remove(DocumentId id) {
		this.database.sql("delete from " + this.table + " where document_id = ?").param(id.value()).update();
	}

	private InputStream read(DocumentId id, int position) {
		return new ByteArrayInputStream(
				this.database.sql("select content from " + this.table + " where document_id = ? and place = ?")
					.params(id.value(), position)
					.query(byte[].class)
					.single());
	}

	/** Each write becomes a row. */
	private final class Rows extends OutputStream {

		private final DocumentId id;

		private int written;

		private Rows(DocumentId id) {
			this.id = id;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			ChunkTable.this.database
				.sql("insert into " + ChunkTable.this.table + " (document_id, place, content) values (?, ?, ?)")
				.params(this.id.value(), this.written++, Arrays.copyOfRange(bytes, offset, offset + length))
				.update();
		}

		@Override
		public void write(int single) {
			write(new byte[] { (byte) single }, 0, 1);
		}

	}

}
