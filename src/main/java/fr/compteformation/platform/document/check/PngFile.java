package fr.compteformation.platform.document.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file as a sequence of chunks, each with its checksum. */
final class PngFile {

	private static final int SIGNATURE_BYTES = 8;

	/** Length, type and checksum around the content of a chunk. */
	private static final int FRAME_BYTES = 12;

	/**
	 * Chunks needed to show the pixels; the others are texts, dates, places, or
	 * compressed profiles.
	 */
	private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
			"sBIT", "bKGD", "pHYs");

	private PngFile() {
	}

	/**
	 * The picture without metadata and without data after its end.
	 * @return empty if the file is truncated or damaged
	 */
	static Optional<byte[]> withoutMetadata(byte[] content) {
		ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
		kept.write(content, 0, SIGNATURE_BYTES);
		ByteBuffer rest = ByteBuffer.wrap(content).position(SIGNATURE_BYTES);
		while (rest.remaining() >= FRAME_BYTES) {
			int start = rest.position();
			int length = rest.getInt();
			if (length < 0 || length > rest.remaining() - 8) {
				return Optional.empty();
			}
			String type = new String(content, start + 4, 4, StandardCharsets.ISO_8859_1);
			CRC32 checksum = new CRC32();
			checksum.update(content, start + 4, 4 + length);
			rest.position(start + 8 + length);
			if (rest.getInt() != (int) checksum.getValue()) {
				return Optional.empty();
			}
			if (KEPT.contains(type)) {
				kept.write(content, start, FRAME_BYTES + length);
			}
			if (type.equals("IEND")) {
				return Optional.of(kept.toByteArray());
			}
		}
		return Optional.empty();
	}

}
