package fr.compteformation.platform.document.check;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/**
 * Writes valid and invalid pictures.
 */
public final class PicturesForTests {

	/** A location that must be removed from photos. */
	static final String PLACE = "48.8584 N 2.2945 E";

	private PicturesForTests() {
	}

	public static byte[] jpeg() {
		return drawn("jpg");
	}

	public static byte[] png() {
		return drawn("png");
	}

	/**
	 * A rotated photo with its location in EXIF and elsewhere.
	 */
	static byte[] photo(ByteOrder order) {
		byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length)
			.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
			.order(order)
			.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII))
			.putShort((short) 42)
			.putInt(8)
			.putShort((short) 2)
			.putShort((short) 0x10e)
			.putShort((short) 2)
			.putInt(place.length)
			.putInt(38)
			.putShort((short) 0x112)
			.putShort((short) 3)
			.putInt(1)
			.putShort((short) 6)
			.putShort((short) 0)
			.putInt(0)
			.put(place);
		return after(2, jpeg(), segment(0xe1, exif.array()),
				segment(0xe1, ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes(StandardCharsets.US_ASCII)),
				segment(0xed, ("Photoshop 3.0\0" + PLACE).getBytes(StandardCharsets.US_ASCII)), segment(0xfe, place));
	}

	/** The same as stored. */
	public static byte[] turnedPhoto() {
		return JpegFile.withoutMetadata(photo(ByteOrder.BIG_ENDIAN)).orElseThrow();
	}

	/** Black, 24 million pixels. */
	public static byte[] large() {
		return png(6000, 4000, 8, 2, chunk("IDAT", PdfForTests.deflated((6000L * 3 + 1) * 4000)));
	}

	static byte[] segment(int marker, byte[] content) {
		return ByteBuffer.allocate(4 + content.length)
			.put((byte) 0xff)
			.put((byte) marker)
			.putShort((short) (content.length + 2))
			.put(content)
			.array();
	}

	/** A PNG file with only these chunks between header and end. */
	static byte[] png(int width, int height, int bitDepth, int colourType, byte[]... chunks) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		file.writeBytes(chunk("IHDR",
				ByteBuffer.allocate(13)
					.putInt(width)
					.putInt(height)
					.put((byte) bitDepth)
					.put((byte) colourType)
					.array()));
		for (byte[] chunk : chunks) {
			file.writeBytes(chunk);
		}
		file.writeBytes(chunk("IEND", new byte[0]));
		return file.toByteArray();
	}

	static byte[] chunk(String type, byte[] content) {
		CRC32 checksum = new CRC32();
		checksum.update(type.getBytes(StandardCharsets.US_ASCII));
		checksum.update(content);
		return ByteBuffer.allocate(12 + content.length)
			.putInt(content.length)
			.put(type.getBytes(StandardCharsets.US_ASCII))
			.put(content)
			.putInt((int) checksum.getValue())
			.array();
	}

	/** Inserts bytes at an offset. */
	static byte[] after(int bytes, byte[] file, byte[]... inserted) {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.write(file, 0, bytes);
		for (byte[] piece : inserted) {
			whole.writeBytes(piece);
		}
		whole.write(file, bytes, file.length - bytes);
		return whole.toByteArray();
	}

	private static byte[] drawn(String format) {
		BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(Color.ORANGE);
		pen.fillOval(20, 20, 200, 180);
		pen.dispose();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, file);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return file.toByteArray();
	}

}
