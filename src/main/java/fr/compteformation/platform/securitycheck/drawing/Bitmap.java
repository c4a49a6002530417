package fr.compteformation.platform.securitycheck.drawing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG encoder for 16 colours (four bits each) without compression: the file size
 * depends on the dimensions only and reveals nothing about the content. The JDK’s encoder
 * cannot do that.
 *
 * @param width in pixels, even
 * @param height in pixels
 */
record Bitmap(int width, int height, Palette palette) {

	private static final long SIGNATURE = 0x89504e470d0a1a0aL;

	private static final byte BITS_PER_PIXEL = 4;

	private static final byte INDEXED = 3;

	/** Signature, then length, type and checksum of four chunks. */
	private static final int FRAME = 8 + 4 * 12;

	/** More than enough for the zlib frame around stored bytes. */
	private static final int ZLIB_FRAME = 64;

	/**
	 * @param colours indices of the palette, row by row
	 */
	byte[] encode(int[] colours) {
		byte[] header = ByteBuffer.allocate(13)
			.putInt(this.width)
			.putInt(this.height)
			.put(BITS_PER_PIXEL)
			.put(INDEXED)
			.array();
		byte[] table = this.palette.bytes();
		byte[] pixels = stored(rows(colours));
		ByteBuffer png = ByteBuffer.allocate(FRAME + header.length + table.length + pixels.length);
		png.putLong(SIGNATURE);
		chunk(png, "IHDR", header);
		chunk(png, "PLTE", table);
		chunk(png, "IDAT", pixels);
		chunk(png, "IEND", new byte[0]);
		return png.array();
	}

	// Two pixels per byte; each row starts with 0, which means “unfiltered”.
	private byte[] rows(int[] colours) {
		ByteBuffer rows = ByteBuffer.allocate(this.height * (1 + this.width / 2));
		for (int y = 0; y < this.height; y++) {
			rows.put((byte) 0);
			for (int x = 0; x < this.width; x += 2) {
				int pixel = y * this.width + x;
				rows.put((byte) (colours[pixel] << BITS_PER_PIXEL | colours[pixel + 1]));
			}
		}
		return rows.array();
	}

	private static byte[] stored(byte[] rows) {
		Deflater deflater = new Deflater(Deflater.NO_COMPRESSION);
		try {
			deflater.setInput(rows);
			deflater.finish();
			byte[] stored = new byte[rows.length + ZLIB_FRAME];
			return Arrays.copyOf(stored, deflater.deflate(stored));
		}
		finally {
			deflater.end();
		}
	}

	private static void chunk(ByteBuffer png, String type, byte[] content) {
		CRC32 checksum = new CRC32();
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		checksum.update(name);
		checksum.update(content);
		png.putInt(content.length).put(name).put(content).putInt((int) checksum.getValue());
	}

}
