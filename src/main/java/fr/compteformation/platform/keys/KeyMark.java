package fr.compteformation.platform.keys;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * The first five bytes of what a key encrypted: a one and the id of the key, as Tink
 * writes it. Tink marks no files, so the portal does, once a set has several keys.
 */
final class KeyMark {

	static final int BYTES = 5;

	static final byte FIRST = 1;

	/** Of the 40 bits of a mark; the rest shares a character with what follows. */
	private static final int WHOLE_CHARACTERS = 6;

	private KeyMark() {
	}

	static byte[] bytes(int key) {
		return ByteBuffer.allocate(BYTES).put(FIRST).putInt(key).array();
	}

	/** The id of the key in a mark. */
	static int key(byte[] mark) {
		return ByteBuffer.wrap(mark, 1, Integer.BYTES).getInt();
	}

	/** What Base64 makes of a mark. */
	static String text(int key) {
		return Base64.getEncoder().encodeToString(bytes(key)).substring(0, WHOLE_CHARACTERS);
	}

	/** The first eight characters of a keyed hash that is marked. */
	static String hex(int key) {
		return "%08x".formatted(key);
	}

}
