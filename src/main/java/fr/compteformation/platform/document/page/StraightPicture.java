package fr.compteformation.platform.document.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.Sandbox;

/**
 * The picture of a page prepared for recognition.
 *
 * @param angle by how much it was turned clockwise around its centre, in radians
 * @param png the picture in shades of grey; as large as that of the page
 */
record StraightPicture(double angle, byte[] png) {

	private static final int MOST_BYTES = 1 << 25;

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

	/**
	 * The same picture upside down, turned in a worker.
	 * @return empty if that took too long
	 */
	Optional<StraightPicture> upsideDown(FileWorkers workers, Duration patience)
			throws IOException, InterruptedException {
		Sandbox.Outcome outcome = workers.run(HalfTurnProgram.class, List.of(), this.png, patience, MOST_BYTES);
		return (outcome.exitCode().orElse(-1) == 0)
				? Optional.of(new StraightPicture(this.angle + Math.PI, outcome.output())) : Optional.empty();
	}

}
