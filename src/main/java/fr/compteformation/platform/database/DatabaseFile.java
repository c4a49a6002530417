package fr.compteformation.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * The H2 file in the data folder, with a marker file beside it until all tables exist. H2
 * commits each statement of a migration separately, so a program that stops during the
 * first migrations leaves a file that cannot be migrated. It is still empty and is
 * created again. Only the portal’s system user may read the file.
 */
final class DatabaseFile {

	private static final String NAME = "portal";

	/** Includes the key sets of a demonstration, which are in the same folder. */
	private static final Pattern OURS = Pattern.compile(NAME + "\\..+|keys");

	private final Path folder;

	DatabaseFile(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Without “async”, interrupting one writing thread would close the database for all
	 * others.
	 */
	String url() {
		return "jdbc:h2:async:" + this.folder.resolve(NAME);
	}

	/** Call before the database is opened. */
	void begin() {
		try {
			OwnerOnly.makeFolder(this.folder);
			OwnerOnly.tighten(this.folder, OURS);
			if (Files.exists(mark()) && isFree()) {
				Files.deleteIfExists(file());
			}
			if (!Files.exists(file())) {
				Files.write(mark(), new byte[0]);
			}
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/**
	 * Call once all tables exist. H2 creates its file with default permissions, so
	 * restrict them.
	 */
	void complete() {
		OwnerOnly.tighten(this.folder, OURS);
		try {
			Files.deleteIfExists(mark());
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	// Another process may be in its own first start.
	private boolean isFree() throws IOException {
		if (!Files.exists(file())) {
			return true;
		}
		try (FileChannel opened = FileChannel.open(file(), StandardOpenOption.WRITE);
				FileLock lock = opened.tryLock()) {
			return lock != null;
		}
		catch (OverlappingFileLockException here) {
			return false;
		}
	}

	private Path file() {
		return this.folder.resolve(NAME + ".mv.db");
	}

	private Path mark() {
		return this.folder.resolve(NAME + ".begun");
	}

}
