package fr.compteformation.office.sentfile;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores each write as one more row of a file. */
final class ChunkRows extends OutputStream {

	private final JdbcClient database;

	private final UUID file;

	private int written;

	ChunkRows(JdbcClient database, UUID file) {
		this.database = database;
		this.file = file;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) {
		this.database.sql("insert into sent_file_chunk (file_id, place, content) values (?, ?, ?)")
			.params(this.file, this.written++, Arrays.copyOfRange(bytes, offset, offset + length))
			.update();
	}

	@Override
	public void write(int single) {
		write(new byte[] { (byte) single }, 0, 1);
	}

}
