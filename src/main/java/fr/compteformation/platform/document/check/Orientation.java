package fr.compteformation.platform.document.check;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** The orientation of a photo: the only Exif field that is kept. */
public final class Orientation {

	private static final String EXIF = "Exif\0\0";

	private static final short TAG = 0x112;

	private static final int ENTRY_BYTES = 12;

	private static final short LITTLE_ENDIAN = 0x4949;

	/** Exif comes before the colour tables and the pixels. */
	private static final int BEGINNING_BYTES = 1 << 10;

	/** An Exif directory with one entry, before its value. */
	private static final byte[] DIRECTORY = HexFormat.of().parseHex("4d4d002a00000008" + "0001" + "0112000300000001");

	private Orientation() {
	}

	/**
	 * Reduces Exif data to the orientation.
	 * @return empty if the data is not Exif or has no orientation
	 */
	static Optional<byte[]> in(byte[] notes) {
		if (!JpegFile.beginsWith(EXIF, notes)) {
			return Optional.empty();
		}
		try {
			ByteBuffer exif = ByteBuffer.wrap(notes, EXIF.length(), notes.length - EXIF.length()).slice();
			exif.order((exif.getShort() == LITTLE_ENDIAN) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
			exif.position(exif.getInt(4));
			int entries = exif.getShort() & 0xffff;
			for (int entry = 0; entry < entries; entry++) {
				int start = exif.position();
				if (exif.getShort() == TAG) {
					return Optional.of(notes(exif.getShort(start + 8)));
				}
				exif.position(start + ENTRY_BYTES);
			}
			return Optional.empty();
		}
		catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
			return Optional.empty();
		}
	}

	/**
	 * The clockwise rotation in degrees that shows a stored photo upright. Mirrored
	 * orientations, which no camera writes, are ignored.
	 */
	public static int degrees(byte[] photo) {
		String notes = EXIF + new String(DIRECTORY, StandardCharsets.ISO_8859_1);
		int start = new String(photo, 0, Math.min(photo.length, BEGINNING_BYTES), StandardCharsets.ISO_8859_1)
			.indexOf(notes);
		return (start < 0) ? 0 : switch (photo[start + notes.length() + 1]) {
			case 3 -> 180;
			case 6 -> 90;
			case 8 -> 270;
			default -> 0;
		};
	}

	private static byte[] notes(short orientation) {
		return ByteBuffer.allocate(EXIF.length() + DIRECTORY.length + 8)
			.put(EXIF.getBytes(StandardCharsets.US_ASCII))
			.put(DIRECTORY)
			.putShort(orientation)
			.putShort((short) 0)
			.putInt(0)
			.array();
	}

}
