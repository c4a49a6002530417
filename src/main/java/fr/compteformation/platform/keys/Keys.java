package fr.compteformation.platform.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.prf.PrfSet;

/**
 * The keys of the portal. Each set may hold several: the primary key writes, all of them
 * read. If the keys are lost, no account can be found and no file opened again.
 */
public final class Keys {

	private static final int TOKEN_BYTES = 32;

	private static final int HASH_CHARACTERS = 2 * TOKEN_BYTES;

	private final KeyFolder folder;

	private volatile KeyRing ring;

	private Keys(KeyFolder folder) {
		this.folder = folder;
		this.ring = KeyRing.of(folder.read(), Map.of(), Map.of());
	}

	/**
	 * Opens the key sets of a folder and restricts the folder to its owner.
	 * @throws IllegalStateException when a key set is missing or damaged; the message
	 * names it
	 */
	public static Keys open(Path directory) {
		return new Keys(new KeyFolder(directory));
	}

	/**
	 * Creates new key sets, readable by their owner only.
	 * @throws FileAlreadyExistsException when the folder already holds a key set: one is
	 * never overwritten
	 */
	public static void generate(Path directory) throws IOException {
		new KeyFolder(directory).generate();
	}

	/**
	 * Creates the missing key sets. Only for disposable data: in production a missing key
	 * set may be a lost one.
	 */
	public static void complete(Path directory) throws IOException {
		new KeyFolder(directory).complete();
	}

	/**
	 * Deterministic encryption, so that numbers can be looked up and kept unique
	 * (AES-SIV, RFC 5297).
	 */
	public DeterministicAead numbers() {
		return this.ring.numbers();
	}

	/**
	 * What a number may look like in the database: one ciphertext for each key, that of
	 * the primary key first. Look-ups try all of them.
	 */
	public List<byte[]> numberForms(byte[] plain, byte[] purpose) {
		return this.ring.eachNumbers().stream().map((key) -> encrypted(key, plain, purpose)).toList();
	}

	/** Encrypts short-lived data (AES-GCM, 256 bits). */
	public Aead drafts() {
		return this.ring.drafts();
	}

	/**
	 * Encrypts everything written: streams, so that files need not fit in memory
	 * (AES-GCM-HKDF, 256 bits, segments of 4 kB); complete once closed.
	 * @param bound what the content belongs to; it opens with nothing else
	 */
	public OutputStream sealing(OutputStream sealed, byte[] bound) throws IOException {
		KeyRing now = this.ring;
		try {
			// A former version reads only what has no mark, so none is written before a
			// key was added.
			if (now.isRotating(KeySet.DOCUMENTS)) {
				sealed.write(KeyMark.bytes(now.primary(KeySet.DOCUMENTS)));
			}
			return now.documents().newEncryptingStream(sealed, bound);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/**
	 * Decrypts while reading; fails instead of returning a tampered byte.
	 * @param bound what the content belongs to
	 */
	public InputStream opening(InputStream sealed, byte[] bound) throws IOException {
		KeyRing now = this.ring;
		PushbackInputStream marked = new PushbackInputStream(sealed, KeyMark.BYTES);
		byte[] mark = marked.readNBytes(KeyMark.BYTES);
		boolean isMark = mark.length == KeyMark.BYTES && mark[0] == KeyMark.FIRST;
		StreamingAead key = isMark ? now.eachDocuments().get(KeyMark.key(mark)) : now.documents();
		if (key == null) {
			throw new IOException("encrypted with a key that is not in the key set");
		}
		if (!isMark) {
			marked.unread(mark);
		}
		try {
			return key.newDecryptingStream(marked, bound);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/**
	 * Derives 256 bits from a text (HMAC-SHA-256): for tokens of links, which then need
	 * not be stored, and for keys of counters, which then reveal nothing.
	 */
	public byte[] derive(String text) {
		return derivations(text).getFirst();
	}

	/**
	 * What may have been derived from a text: one value for each key, that of
	 * {@link #derive} first. What outlives a request is compared with all of them.
	 */
	public List<byte[]> derivations(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return this.ring.tokens().values().stream().map((key) -> derived(key, bytes)).toList();
	}

	/**
	 * A keyed hash that is stored and looked up for years, in all its forms, each of 64
	 * characters; the first one is written. The forms of a rotation begin with the key.
	 */
	public List<String> hashForms(String text) {
		KeyRing now = this.ring;
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		List<String> plain = new ArrayList<>();
		List<String> marked = new ArrayList<>();
		now.tokens().forEach((id, key) -> {
			String hash = HexFormat.of().formatHex(derived(key, bytes));
			plain.add(hash);
			marked.add((KeyMark.hex(id) + hash).substring(0, HASH_CHARACTERS));
		});
		boolean rotating = now.isRotating(KeySet.TOKENS);
		return Stream.concat((rotating ? marked : plain).stream(), (rotating ? plain : marked).stream()).toList();
	}

	/** The first bytes of something encrypted, which may name its key. */
	public static byte[] markOf(byte[] sealed) {
		return Arrays.copyOf(sealed, KeyMark.BYTES);
	}

	/** How everything begins that is encrypted while keys rotate. */
	public byte[] documentMark() {
		return KeyMark.bytes(this.ring.primary(KeySet.DOCUMENTS));
	}

	/** Whether another key than the present one encrypted this. */
	public boolean isFormer(byte[] sealed) {
		return this.ring.isRotating(KeySet.DOCUMENTS) && !Arrays.equals(markOf(sealed), documentMark());
	}

	KeyRing ring() {
		return this.ring;
	}

	KeyFolder folder() {
		return this.folder;
	}

	/** Whether a number, as the database has it, can be read with one of the keys. */
	public boolean reads(String sealedNumber) {
		return this.ring.ids(KeySet.NUMBERS).stream().map(KeyMark::text).anyMatch(sealedNumber::startsWith);
	}

	/**
	 * Reads the files again and writes with these keys from now on.
	 * @param retired keys that are neither read nor written with any more
	 * @throws IllegalStateException if a file cannot be read or one of the keys is
	 * missing; nothing changes then
	 */
	void refresh(Map<KeySet, Integer> primaries, Map<KeySet, Set<Integer>> retired) {
		this.ring = KeyRing.of(this.folder.read(), primaries, retired);
	}

	private static byte[] encrypted(DeterministicAead key, byte[] plain, byte[] purpose) {
		try {
			return key.encryptDeterministically(plain, purpose);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static byte[] derived(PrfSet key, byte[] text) {
		try {
			return key.computePrimary(text, TOKEN_BYTES);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
