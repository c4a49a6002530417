package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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

	private static final Pattern FILES = Pattern.compile("(numbers|drafts|tokens|documents)\\.json(\\.new)?");

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

	/** Removes all keys of a set but these. */
	void retain(KeySet keySet, int primary, Set<Integer> kept) throws IOException {
		write(keySet, KeyRing.only(read(keySet), primary, kept));
	}

	private void write(KeySet keySet, KeysetHandle keys) throws IOException {
		try {
			String json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
			Path file = this.folder.resolve(keySet.label() + ".json.new");
			Files.deleteIfExists(file);
			OwnerOnly.makeFile(file);
			Files.writeString(file, json);
			Files.move(file, file(keySet), StandardCopyOption.ATOMIC_MOVE);
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
