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
 * The database in the data folder, and a mark beside it until it has all its tables. H2
 * commits every statement of a migration by itself: a program that ends in the middle of
 * the first ones leaves a file that no later start can migrate. There is nothing in it,
 * so it is made anew. Nobody but the account of the portal may read it.
 */
final class DatabaseFile {

	private static final String NAME = "portal";

	/** The key sets of a demonstration stand beside it. */
	private static final Pattern OURS = Pattern.compile(NAME + "\\..+|keys");

	private final Path folder;

	DatabaseFile(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Without “async”, one interrupted thread that writes would close the database for
	 * all others.
	 */
	String url() {
		return "jdbc:h2:async:" + this.folder.resolve(NAME);
	}

	/** Before it is opened. */
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

	/** All its tables are there. H2 made the file with the rights of any other. */
	void complete() {
		OwnerOnly.tighten(this.folder, OURS);
		try {
			Files.deleteIfExists(mark());
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	// Another program may be at its first start now.
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
