package fr.compteformation.platform.document.check;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A JPEG file as a sequence of segments. Removes the metadata (place, time, camera) but
 * keeps the orientation. Changes no pixel.
 */
final class JpegFile {

	private static final int START = 0xd8;

	private static final int END = 0xd9;

	private static final int SCAN = 0xda;

	private static final int APPLICATION_0 = 0xe0;

	private static final int EXIF_OR_XMP = 0xe1;

	private static final int PROFILE = 0xe2;

	private static final int ADOBE = 0xee;

	private static final int APPLICATION_15 = 0xef;

	private static final int COMMENT = 0xfe;

	private final ByteBuffer rest;

	private final ByteArrayOutputStream kept;

	private JpegFile(byte[] content) {
		this.rest = ByteBuffer.wrap(content);
		this.kept = new ByteArrayOutputStream(content.length);
	}

	/**
	 * The picture without metadata and without data after its end.
	 * @return empty if the file is truncated or damaged
	 */
	static Optional<byte[]> withoutMetadata(byte[] content) {
		try {
			JpegFile file = new JpegFile(content);
			return file.copy() ? Optional.of(file.kept.toByteArray()) : Optional.empty();
		}
		catch (BufferUnderflowException | IllegalArgumentException cutOff) {
			return Optional.empty();
		}
	}

	private boolean copy() {
		if (marker() != START) {
			return false;
		}
		mark(START);
		for (int marker = marker(); marker != END; marker = marker()) {
			if (marker < 0xc0 || marker == START) {
				return false;
			}
			byte[] segment = new byte[(this.rest.getShort() & 0xffff) - 2];
			this.rest.get(segment);
			keep(marker, segment);
			if (marker == SCAN) {
				copyPixels();
			}
		}
		mark(END);
		return true;
	}

	private void keep(int marker, byte[] segment) {
		switch (marker) {
			case EXIF_OR_XMP -> Orientation.in(segment).ifPresent((turned) -> write(marker, turned));
			case APPLICATION_0 -> writeIf("JFIF\0", marker, segment);
			case PROFILE -> writeIf("ICC_PROFILE\0", marker, segment);
			case ADOBE -> writeIf("Adobe", marker, segment);
			default -> {
				if ((marker < APPLICATION_0 || marker > APPLICATION_15) && marker != COMMENT) {
					write(marker, segment);
				}
			}
		}
	}

	// Up to a marker that is neither an escaped 0xff nor a restart.
	private void copyPixels() {
		int start = this.rest.position();
		while (true) {
			if (this.rest.get() == (byte) 0xff) {
				int next = this.rest.get() & 0xff;
				if (next == 0xff) {
					this.rest.position(this.rest.position() - 1);
				}
				else if (next != 0 && (next < 0xd0 || next > 0xd7)) {
					this.rest.position(this.rest.position() - 2);
					this.kept.write(this.rest.array(), start, this.rest.position() - start);
					return;
				}
			}
		}
	}

	private int marker() {
		if (this.rest.get() != (byte) 0xff) {
			return 0;
		}
		int marker = this.rest.get() & 0xff;
		while (marker == 0xff) {
			marker = this.rest.get() & 0xff;
		}
		return marker;
	}

	private void mark(int marker) {
		this.kept.write(0xff);
		this.kept.write(marker);
	}

	private void write(int marker, byte[] segment) {
		mark(marker);
		this.kept.write((segment.length + 2) >> 8);
		this.kept.write(segment.length + 2);
		this.kept.writeBytes(segment);
	}

	private void writeIf(String beginning, int marker, byte[] segment) {
		if (beginsWith(beginning, segment)) {
			write(marker, segment);
		}
	}

	static boolean beginsWith(String beginning, byte[] segment) {
		return new String(segment, StandardCharsets.ISO_8859_1).startsWith(beginning);
	}

}
