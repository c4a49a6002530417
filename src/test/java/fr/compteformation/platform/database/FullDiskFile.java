package fr.compteformation.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * An H2 file, named {@code full:/path}, on a disk that a test can fill.
 */
public final class FullDiskFile extends FilePathWrapper {

	static volatile boolean full;

	static void register() {
		FilePath.register(new FullDiskFile());
	}

	@Override
	public String getScheme() {
		return "full";
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new Channel(super.open(mode));
	}

	private static final class Channel extends FileBaseDefault {

		private final FileChannel file;

		private Channel(FileChannel file) {
			this.file = file;
		}

		@Override
		public int write(ByteBuffer content, long position) throws IOException {
			if (full) {
				throw new IOException("No space left on device");
			}
			return this.file.write(content, position);
		}

		@Override
		public int read(ByteBuffer content, long position) throws IOException {
			return this.file.read(content, position);
		}

		@Override
		public long size() throws IOException {
			return this.file.size();
		}

		@Override
		public FileLock tryLock(long position, long size, boolean shared) throws IOException {
			return this.file.tryLock(position, size, shared);
		}

		@Override
		protected void implTruncate(long size) throws IOException {
			this.file.truncate(size);
		}

		@Override
		public void force(boolean metaData) throws IOException {
			this.file.force(metaData);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			this.file.close();
		}

	}

}
