package fr.compteformation.platform.document;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A received file that is not yet checked. It waits encrypted in a temporary file, so
 * that slow uploads use no memory and no plain text is on the disk.
 */
final class Arrival implements Closeable {

	private static final int BUFFER_BYTES = 1 << 13;

	private final DocumentId id;

	private final FileEncryption safe;

	private final Path sealed;

	private long bytes;

	private Arrival(DocumentId id, FileEncryption safe, Path sealed) {
		this.id = id;
		this.safe = safe;
		this.sealed = sealed;
	}

	/**
	 * Receives a file and stops at the first byte beyond the limit, whatever size was
	 * announced.
	 * @throws NoRoom when this machine cannot store it
	 * @throws IOException when the connection breaks
	 */
	static Arrival of(DocumentId id, InputStream content, long mostBytes, FileEncryption safe) throws IOException {
		Arrival arrival = new Arrival(id, safe, emptyFile());
		try {
			arrival.receive(content, mostBytes);
			return arrival;
		}
		catch (IOException | RuntimeException broken) {
			arrival.close();
			throw broken;
		}
	}

	DocumentId id() {
		return this.id;
	}

	long bytes() {
		return this.bytes;
	}

	InputStream open() throws IOException {
		return this.safe.opening(this.id, Files.newInputStream(this.sealed));
	}

	byte[] read() throws IOException {
		try (InputStream content = open()) {
			return content.readAllBytes();
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.sealed);
	}

	private static Path emptyFile() throws NoRoom {
		try {
			return Files.createTempFile("document", null);
		}
		catch (IOException full) {
			throw new NoRoom(full);
		}
	}

	private void receive(InputStream content, long mostBytes) throws IOException {
		byte[] buffer = new byte[BUFFER_BYTES];
		try (OutputStream sealing = this.safe.sealing(this.id, new OnDisk(Files.newOutputStream(this.sealed)))) {
			while (this.bytes <= mostBytes) {
				int read = content.read(buffer, 0, (int) Math.min(buffer.length, mostBytes + 1 - this.bytes));
				if (read < 0) {
					return;
				}
				sealing.write(buffer, 0, read);
				this.bytes += read;
			}
		}
	}

	/** The disk for incoming files is full or broken; the sender cannot help it. */
	static final class NoRoom extends IOException {

		NoRoom(IOException cause) {
			super(cause);
		}

	}

	/** Distinguishes a disk error from a connection error. */
	static final class OnDisk extends FilterOutputStream {

		OnDisk(OutputStream file) {
			super(file);
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				this.out.write(bytes, offset, length);
			}
			catch (IOException full) {
				throw new NoRoom(full);
			}
		}

	}

}
