package fr.compteformation.platform.document.page;

import java.nio.ByteBuffer;

/**
 * The picture of a page prepared for recognition.
 *
 * @param angle by how much it was turned clockwise around its centre, in radians
 * @param png the picture in shades of grey; as large as that of the page
 */
record StraightPicture(double angle, byte[] png) {

	/** Reads what {@link #bytes()} wrote. */
	static StraightPicture of(byte[] bytes) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		double angle = buffer.getDouble();
		byte[] png = new byte[buffer.remaining()];
		buffer.get(png);
		return new StraightPicture(angle, png);
	}

	byte[] bytes() {
		return ByteBuffer.allocate(Double.BYTES + this.png.length).putDouble(this.angle).put(this.png).array();
	}

}
