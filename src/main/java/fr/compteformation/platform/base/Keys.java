package fr.compteformation.platform.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;

import fr.compteformation.platform.database.OwnerOnly;

/**
 * The four key sets of the portal, kept in a folder outside the database so that a copy
 * of the database alone tells nobody's number and opens nobody's file. Losing them loses
 * both: without the key, no account can be found again.
 */
public final class Keys {

	private static final int TOKEN_BYTES = 32;

	private final DeterministicAead numbers;

	private final Aead drafts;

	private final PrfSet tokens;

	private final StreamingAead documents;

	private Keys(DeterministicAead numbers, Aead drafts, PrfSet tokens, StreamingAead documents) {
		this.numbers = numbers;
		this.drafts = drafts;
		this.tokens = tokens;
		this.documents = documents;
	}

	/**
	 * Opens the key sets of a folder, which nobody but its owner may read from now on.
	 * @throws IllegalStateException when a key set is missing or damaged, saying which
	 */
	public static Keys open(Path directory) {
		OwnerOnly.tighten(directory, KeySet.FILES);
		return new Keys(KeySet.NUMBERS.open(directory, DeterministicAead.class),
				KeySet.DRAFTS.open(directory, Aead.class), KeySet.TOKENS.open(directory, PrfSet.class),
				KeySet.DOCUMENTS.open(directory, StreamingAead.class));
	}

	/**
	 * Writes fresh key sets, readable by their owner only.
	 * @throws FileAlreadyExistsException when the folder holds one already: a key set is
	 * never overwritten
	 */
	public static void generate(Path directory) throws IOException {
		OwnerOnly.makeFolder(directory);
		// All are looked at before the first is written: a fresh key set beside older
		// ones
		// would hide that one is lost.
		for (KeySet keySet : KeySet.values()) {
			if (Files.exists(keySet.file(directory))) {
				throw new FileAlreadyExistsException(keySet.file(directory).toString());
			}
		}
		for (KeySet keySet : KeySet.values()) {
			keySet.generate(directory);
		}
	}

	/**
	 * Writes the key sets that the folder lacks. For what may be lost only: of a folder
	 * for real use nobody can tell whether it is older than a key set or lost it.
	 */
	public static void complete(Path directory) throws IOException {
		OwnerOnly.makeFolder(directory);
		for (KeySet keySet : KeySet.values()) {
			if (!Files.exists(keySet.file(directory))) {
				keySet.generate(directory);
			}
		}
	}

	/**
	 * Equal texts give equal ciphertexts, so that a number can be looked up and is unique
	 * (AES-SIV, RFC 5297).
	 */
	public DeterministicAead numbers() {
		return this.numbers;
	}

	/** Encrypts what is kept for a moment only (AES-GCM, 256 bits). */
	public Aead drafts() {
		return this.drafts;
	}

	/**
	 * Encrypts the files of people, which are kept for years and read without holding
	 * them in memory (AES-GCM-HKDF, 256 bits, in segments of 4 kB).
	 */
	public StreamingAead documents() {
		return this.documents;
	}

	/**
	 * 256 bits that only this key set can derive from a text (HMAC-SHA-256): tokens of
	 * links, which therefore need not be stored, and the keys of counters, which
	 * therefore tell nothing.
	 */
	public byte[] derive(String text) {
		try {
			return this.tokens.computePrimary(text.getBytes(StandardCharsets.UTF_8), TOKEN_BYTES);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private enum KeySet {

		NUMBERS(PredefinedDeterministicAeadParameters.AES256_SIV), DRAFTS(PredefinedAeadParameters.AES256_GCM),
		TOKENS(PredefinedPrfParameters.HMAC_SHA256_PRF),
		DOCUMENTS(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB);

		static {
			try {
				DeterministicAeadConfig.register();
				AeadConfig.register();
				PrfConfig.register();
				StreamingAeadConfig.register();
			}
			catch (GeneralSecurityException impossible) {
				throw new ExceptionInInitializerError(impossible);
			}
		}

		private static final Pattern FILES = Pattern.compile("(numbers|drafts|tokens|documents)\\.json(\\.new)?");

		private final Parameters parameters;

		KeySet(Parameters parameters) {
			this.parameters = parameters;
		}

		Path file(Path directory) {
			return directory.resolve(name().toLowerCase(java.util.Locale.ROOT) + ".json");
		}

		void generate(Path directory) throws IOException {
			try {
				String json = TinkJsonProtoKeysetFormat.serializeKeyset(KeysetHandle.generateNew(this.parameters),
						InsecureSecretKeyAccess.get());
				// It is there as a whole, or not at all.
				Path file = directory.resolve(file(directory).getFileName() + ".new");
				Files.deleteIfExists(file);
				OwnerOnly.makeFile(file);
				Files.writeString(file, json);
				Files.move(file, file(directory));
			}
			catch (GeneralSecurityException impossible) {
				throw new IllegalStateException(impossible);
			}
		}

		<P> P open(Path directory, Class<P> primitive) {
			Path file = file(directory);
			try {
				return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
					.getPrimitive(RegistryConfiguration.get(), primitive);
			}
			catch (IOException | GeneralSecurityException unreadable) {
				throw new IllegalStateException("""
						The key set %s cannot be read: make one with --new-keys=%s, \
						or restore the one this database was written with.""".formatted(file, directory), unreadable);
			}
		}

	}

}
