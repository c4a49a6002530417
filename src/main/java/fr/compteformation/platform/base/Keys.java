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
 * The four key sets of the portal. They are stored in a folder outside the database, so
 * that a copy of the database alone reveals no social security number and no file. If the
 * keys are lost, no account can be found and no file opened again.
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
	 * Opens the key sets of a folder and restricts the folder to its owner.
	 * @throws IllegalStateException when a key set is missing or damaged; the message
	 * names it
	 */
	public static Keys open(Path directory) {
		OwnerOnly.tighten(directory, KeySet.FILES);
		return new Keys(KeySet.NUMBERS.open(directory, DeterministicAead.class),
				KeySet.DRAFTS.open(directory, Aead.class), KeySet.TOKENS.open(directory, PrfSet.class),
				KeySet.DOCUMENTS.open(directory, StreamingAead.class));
	}

	/**
	 * Creates new key sets, readable by their owner only.
	 * @throws FileAlreadyExistsException when the folder already holds a key set: one is
	 * never overwritten
	 */
	public static void generate(Path directory) throws IOException {
		OwnerOnly.makeFolder(directory);
		// Check all before writing the first: a new key set beside old ones would hide
		// that one was lost.
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
	 * Creates the missing key sets. Only for disposable data: in production a missing key
	 * set may be a lost one.
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
	 * Deterministic encryption, so that numbers can be looked up and kept unique
	 * (AES-SIV, RFC 5297).
	 */
	public DeterministicAead numbers() {
		return this.numbers;
	}

	/** Encrypts short-lived data (AES-GCM, 256 bits). */
	public Aead drafts() {
		return this.drafts;
	}

	/**
	 * File encryption: streams, so that files need not fit in memory (AES-GCM-HKDF, 256
	 * bits, segments of 4 kB).
	 */
	public StreamingAead documents() {
		return this.documents;
	}

	/**
	 * Derives 256 bits from a text (HMAC-SHA-256): for tokens of links, which then need
	 * not be stored, and for keys of counters, which then reveal nothing.
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
				// Write to a temporary file first, so that the key set is complete or
				// absent.
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
