package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;

import fr.compteformation.platform.database.OwnerOnly;

/**
 * The folder of the key sets, outside the database, so that a copy of the database alone
 * reveals no social security number and no file. Each file is complete or absent.
 */
final class KeyFolder {

	private static final Pattern FILES = Pattern
		.compile("(numbers|drafts|tokens|documents)\\.json(\\.new|\\.\\d{8}T\\d{6}Z)?|database");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private static final String DATABASE = "database";

	private final Path folder;

	KeyFolder(Path folder) {
		this.folder = folder;
	}

	Path path() {
		return this.folder;
	}

	/**
	 * Reads all key sets and restricts the folder to its owner.
	 * @throws IllegalStateException when a key set is missing or damaged; the message
	 * names it
	 */
	Map<KeySet, KeysetHandle> read() {
		OwnerOnly.tighten(this.folder, FILES);
		Map<KeySet, KeysetHandle> sets = new EnumMap<>(KeySet.class);
		for (KeySet keySet : KeySet.values()) {
			sets.put(keySet, read(keySet));
		}
		return sets;
	}

	/** The contents of the files, to notice changes. */
	String texts() throws IOException {
		StringBuilder texts = new StringBuilder();
		for (KeySet keySet : KeySet.values()) {
			texts.append(Files.readString(file(keySet)));
		}
		return texts.toString();
	}

	/**
	 * Creates new key sets.
	 * @throws FileAlreadyExistsException when the folder already holds a key set: one is
	 * never overwritten
	 */
	void generate() throws IOException {
		OwnerOnly.makeFolder(this.folder);
		// Check all before writing the first: a new key set beside old ones would hide
		// that one was lost.
		for (KeySet keySet : KeySet.values()) {
			if (Files.exists(file(keySet))) {
				throw new FileAlreadyExistsException(file(keySet).toString());
			}
		}
		complete();
	}

	/** Creates the missing key sets. */
	void complete() throws IOException {
		OwnerOnly.makeFolder(this.folder);
		for (KeySet keySet : KeySet.values()) {
			if (!Files.exists(file(keySet))) {
				write(keySet, KeyRing.newSet(keySet));
			}
		}
	}

	/** Adds a key to a set, which only reads at first. */
	void add(KeySet keySet) throws IOException {
		write(keySet, KeyRing.withOneMore(keySet, read(keySet)));
	}

	/** Removes all keys of a set but one, and keeps a copy of the file of before. */
	void retain(KeySet keySet, int primary, Instant now) throws IOException {
		KeysetHandle all = read(keySet);
		if (all.size() > 1) {
			Path copy = this.folder.resolve(keySet.label() + ".json." + MOMENT.format(now));
			new FileOfKeys(copy).replace(Files.readString(file(keySet)), file(keySet));
			write(keySet, KeyRing.only(all, primary, Set.of(primary)));
		}
	}

	/** The id of the database whose keys these are, if that is noted. */
	Optional<UUID> database() throws IOException {
		Path note = this.folder.resolve(DATABASE);
		try {
			return Files.exists(note) ? Optional.of(UUID.fromString(Files.readString(note).strip())) : Optional.empty();
		}
		catch (IllegalArgumentException damaged) {
			throw new IOException(note + " does not name a database", damaged);
		}
	}

	/**
	 * Notes whose keys these are, unless that is noted. A mounted secret stays as it is.
	 */
	void belongTo(UUID database) throws IOException {
		if (database().isEmpty() && Files.isWritable(this.folder)) {
			new FileOfKeys(this.folder.resolve(DATABASE)).replace(database.toString(), file(KeySet.NUMBERS));
		}
	}

	private void write(KeySet keySet, KeysetHandle keys) throws IOException {
		try {
			new FileOfKeys(file(keySet))
				.replace(TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()), file(keySet));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private KeysetHandle read(KeySet keySet) {
		Path file = file(keySet);
		try {
			KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file),
					InsecureSecretKeyAccess.get());
			KeyRing.check(keySet, keys);
			return keys;
		}
		catch (IOException | GeneralSecurityException unreadable) {
			throw new IllegalStateException("""
					The key set %s cannot be read: make one with the command keys new %s, \
					or restore the one this database was written with.""".formatted(file, this.folder), unreadable);
		}
	}

	private Path file(KeySet keySet) {
		return this.folder.resolve(keySet.label() + ".json");
	}

}
