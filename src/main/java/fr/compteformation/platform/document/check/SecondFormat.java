package fr.compteformation.platform.document.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Detects files that open as another format too: an archive, whose readers search for its
 * end, or a web page, because browsers skip what is no tag. A video appended to a photo,
 * as phones store it, is allowed.
 */
final class SecondFormat {

	private static final List<byte[]> ARCHIVES = List.of(latin("Rar!\u001a\u0007"),
			latin("7z\u00bc\u00af\u0027\u001c"));

	private static final List<byte[]> TAGS = List.of(latin("<!doctype html"), latin("<html"), latin("<script"),
			latin("<?php"));

	private static final byte[] ZIP_ENTRY = latin("PK\u0003\u0004");

	private static final byte[] ZIP_END = latin("PK\u0005\u0006");

	private static final int ZIP_END_BYTES = 22;

	private static final int ZIP_ENTRY_BYTES = 30;

	/** The latest version of the format, 6.3. */
	private static final int LATEST_ZIP = 63;

	/** Stored, deflated, and later methods. */
	private static final Set<Integer> ZIP_METHODS = Set.of(0, 8, 9, 12, 14, 93, 95, 98, 99);

	private SecondFormat() {
	}

	static boolean isIn(byte[] content) {
		for (int place = 1; place < content.length; place++) {
			boolean found = switch (content[place]) {
				case '<' -> isTag(content, place);
				case 'P' -> isZipEntry(content, place) || isZipEnd(content, place);
				case 'R', '7' -> isAnyAt(ARCHIVES, content, place);
				default -> false;
			};
			if (found) {
				return true;
			}
		}
		return false;
	}

	// Loops, because every 256th byte of a photo looks like the beginning of a tag.
	private static boolean isTag(byte[] content, int place) {
		for (byte[] tag : TAGS) {
			if (isAt(tag, content, place) && place + tag.length < content.length
					&& !Character.isLetterOrDigit(content[place + tag.length])) {
				return true;
			}
		}
		return false;
	}

	private static boolean isZipEntry(byte[] content, int place) {
		return isAt(ZIP_ENTRY, content, place) && place + ZIP_ENTRY_BYTES <= content.length
				&& number(content, place + 4) <= LATEST_ZIP && ZIP_METHODS.contains(number(content, place + 8));
	}

	// A single-disk archive: as many entries on this disk as in total.
	private static boolean isZipEnd(byte[] content, int place) {
		return isAt(ZIP_END, content, place) && place + ZIP_END_BYTES <= content.length
				&& number(content, place + 4) == number(content, place + 6)
				&& number(content, place + 8) == number(content, place + 10);
	}

	private static int number(byte[] content, int place) {
		return (content[place] & 0xff) | (content[place + 1] & 0xff) << 8;
	}

	private static boolean isAnyAt(List<byte[]> beginnings, byte[] content, int place) {
		for (byte[] beginning : beginnings) {
			if (isAt(beginning, content, place)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAt(byte[] beginning, byte[] content, int place) {
		if (place + beginning.length > content.length) {
			return false;
		}
		for (int i = 0; i < beginning.length; i++) {
			byte found = content[place + i];
			if (beginning[i] != ((found >= 'A' && found <= 'Z' && beginning[0] == '<') ? (byte) (found + 32) : found)) {
				return false;
			}
		}
		return true;
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
