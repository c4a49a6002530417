package fr.compteformation.platform.document.check;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Refuses files by their first bytes, and PDFs also by their last, without parsing them.
 * Doubtful files are left to {@link Examination}.
 */
final class FileSignatureCheck {

	private static final int JPEG_START = 0xffd8;

	private static final int JPEG_START_OF_SCAN = 0xda;

	/** Signature, length and name of the first chunk, before the width. */
	private static final int PNG_BEGINNING = 16;

	private static final String PDF_BEGINNING = "%PDF-";

	private static final String PDF_END = "%%EOF";

	private FileSignatureCheck() {
	}

	/**
	 * The reason to refuse the file without parsing it.
	 * @param content read as far as needed
	 */
	static Optional<Refusal> of(FileType type, InputStream content) throws IOException {
		return switch (type) {
			case PDF -> ofPdf(content);
			case JPEG -> ofPixels(jpegPixels(new DataInputStream(content)));
			case PNG -> ofPixels(pngPixels(new DataInputStream(content)));
		};
	}

	private static Optional<Refusal> ofPdf(InputStream content) throws IOException {
		if (!latin(content.readNBytes(PDF_BEGINNING.length())).equals(PDF_BEGINNING)) {
			return Optional.of(Refusal.NOT_ACCEPTED);
		}
		String former = "";
		for (byte[] part = content.readNBytes(1 << 16); part.length > 0; part = content.readNBytes(1 << 16)) {
			String text = former + latin(part);
			if (text.contains(PDF_END)) {
				return Optional.empty();
			}
			former = text.substring(Math.max(0, text.length() - PDF_END.length()));
		}
		return Optional.of(Refusal.BROKEN);
	}

	private static Optional<Refusal> ofPixels(long pixels) {
		return (pixels > FileType.MOST_PIXELS) ? Optional.of(Refusal.TOO_MANY_PIXELS) : Optional.empty();
	}

	private static long pngPixels(DataInputStream png) throws IOException {
		try {
			png.skipNBytes(PNG_BEGINNING);
			return Math.max(0L, png.readInt()) * Math.max(0L, png.readInt());
		}
		catch (EOFException cutOff) {
			return 0;
		}
	}

	// Skips the camera’s metadata, which may contain a thumbnail of its own.
	private static long jpegPixels(DataInputStream jpeg) throws IOException {
		try {
			if (jpeg.readUnsignedShort() != JPEG_START) {
				return 0;
			}
			while (true) {
				int marker = marker(jpeg);
				int length = jpeg.readUnsignedShort();
				if (isFrame(marker)) {
					jpeg.readUnsignedByte();
					return (long) jpeg.readUnsignedShort() * jpeg.readUnsignedShort();
				}
				if (marker == JPEG_START_OF_SCAN || length < 2) {
					return 0;
				}
				jpeg.skipNBytes(length - 2);
			}
		}
		catch (EOFException cutOff) {
			return 0;
		}
	}

	private static int marker(DataInputStream jpeg) throws IOException {
		int marker = jpeg.readUnsignedByte();
		while (marker == 0xff) {
			marker = jpeg.readUnsignedByte();
		}
		return marker;
	}

	// C4, C8 and CC are no frame markers.
	private static boolean isFrame(int marker) {
		return marker == 0xc0 || (marker > 0xc0 && marker <= 0xcf && marker % 4 != 0);
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
