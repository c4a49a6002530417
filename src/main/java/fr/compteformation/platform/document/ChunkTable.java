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
import org.springframework.stereotype.Component;

/**
 * Stores file contents in the database in rows of 256 kB, because neither database
 * streams a larger value.
 */
@Component
class ChunkTable implements Storage {

	private static final int CHUNK_BYTES = 1 << 18;

	private final JdbcClient database;

	ChunkTable(JdbcClient database) {
		this.database = database;
	}

	@Override
	public OutputStream write(DocumentId id) {
		return new BufferedOutputStream(new Rows(id), CHUNK_BYTES);
	}

	@Override
	public InputStream read(DocumentId id) {
		int rows = this.database.sql("select count(*) from document_chunk where document_id = ?")
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

	@Override
	public void remove(DocumentId id) {
		this.database.sql("delete from document_chunk where document_id = ?").param(id.value()).update();
	}

	private InputStream read(DocumentId id, int position) {
		return new ByteArrayInputStream(
				this.database.sql("select content from document_chunk where document_id = ? and place = ?")
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
			ChunkTable.this.database.sql("insert into document_chunk (document_id, place, content) values (?, ?, ?)")
				.params(this.id.value(), this.written++, Arrays.copyOfRange(bytes, offset, offset + length))
				.update();
		}

		@Override
		public void write(int single) {
			write(new byte[] { (byte) single }, 0, 1);
		}

	}

}
