package fr.compteformation.platform.keys;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores encrypted contents in the database in rows of 256 kB, because neither database
 * streams a larger value. A content that is encrypted again gets rows at new places, so
 * that those who are reading it go on with the former ones.
 */
public final class SealedChunks {

	/** The most that may be written at once. */
	public static final int CHUNK_BYTES = 1 << 18;

	/** No content has so many rows. */
	static final int GENERATION = 1_000_000;

	private final JdbcClient database;

	private final String table;

	private final String owner;

	/**
	 * @param table its columns are the owner, {@code place} and {@code content}
	 * @param owner the column with the id of the file
	 */
	public SealedChunks(JdbcClient database, String table, String owner) {
		this.database = database;
		this.table = table;
		this.owner = owner;
	}

	/**
	 * Writes a new file; complete once the stream is closed. A write of more than a row
	 * at once is not allowed.
	 */
	public OutputStream write(UUID id) {
		return new BufferedOutputStream(new Rows(id, 0), CHUNK_BYTES);
	}

	/** Writes a content once more, beside the present one. */
	OutputStream replace(UUID id) {
		return new BufferedOutputStream(new Rows(id, (places(id).getLast() / GENERATION + 1) * GENERATION),
				CHUNK_BYTES);
	}

	/** Streams the bytes of a file; no bytes if it is missing. */
	public InputStream read(UUID id) {
		List<Integer> places = places(id);
		int latest = places.isEmpty() ? 0 : places.getLast() / GENERATION * GENERATION;
		Iterator<InputStream> chunks = places.stream()
			.filter((place) -> place >= latest)
			.map((place) -> read(id, place))
			.iterator();
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

	public void remove(UUID id) {
		this.database.sql("delete from " + this.table + " where " + this.owner + " = ?").param(id).update();
	}

	/** Removes the rows of a file that were replaced. */
	void removeFormer(UUID id) {
		List<Integer> places = places(id);
		if (!places.isEmpty()) {
			this.database.sql("delete from " + this.table + " where " + this.owner + " = ? and place < ?")
				.params(id, places.getLast() / GENERATION * GENERATION)
				.update();
		}
	}

	private List<Integer> places(UUID id) {
		return this.database.sql("select place from " + this.table + " where " + this.owner + " = ? order by place")
			.param(id)
			.query((row, index) -> row.getInt(1))
			.list();
	}

	private InputStream read(UUID id, int place) {
		return new ByteArrayInputStream(
				this.database.sql("select content from " + this.table + " where " + this.owner + " = ? and place = ?")
					.params(id, place)
					.query(byte[].class)
					.single());
	}

	/** Each write becomes a row. */
	private final class Rows extends OutputStream {

		private final UUID id;

		private int place;

		private Rows(UUID id, int first) {
			this.id = id;
			this.place = first;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			SealedChunks.this.database
				.sql("insert into " + SealedChunks.this.table + " (" + SealedChunks.this.owner
						+ ", place, content) values (?, ?, ?)")
				.params(this.id, this.place++, Arrays.copyOfRange(bytes, offset, offset + length))
				.update();
		}

		@Override
		public void write(int single) {
			write(new byte[] { (byte) single }, 0, 1);
		}

	}

}
