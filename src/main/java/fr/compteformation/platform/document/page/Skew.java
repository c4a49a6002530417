package fr.compteformation.platform.document.page;

/**
 * Measures by how much the lines of a text are tilted. Summed up along the lines, a text
 * gives dark and white stripes; they are sharpest in the direction of the lines. The
 * lines of a photo that lies on its side run upwards, so both directions are tried.
 */
final class Skew {

	/** One pixel in so many is measured, each way. */
	private static final int STEP = 4;

	private static final int DARK = 110;

	private static final double MOST_DEGREES = 12;

	private static final double COARSE = 0.5;

	private static final double FINE = 0.1;

	/** Turning costs sharpness, and less tilt does not disturb the recognition. */
	private static final double LEAST_DEGREES = 0.25;

	private final int[] across;

	private final int[] down;

	private final int size;

	private Skew(int[] across, int[] down, int size) {
		this.across = across;
		this.down = down;
		this.size = size;
	}

	/** The angle in radians by which to turn the picture clockwise. */
	static double of(GreyPicture picture) {
		int most = (picture.width() / STEP + 1) * (picture.height() / STEP + 1);
		int[] across = new int[most];
		int[] down = new int[most];
		int dark = 0;
		for (int y = 0; y < picture.height(); y += STEP) {
			for (int x = 0; x < picture.width(); x += STEP) {
				if (picture.at(x, y) < DARK) {
					across[dark] = x / STEP;
					down[dark] = y / STEP;
					dark++;
				}
			}
		}
		int size = 2 * (picture.width() + picture.height()) / STEP;
		int[] x = java.util.Arrays.copyOf(across, dark);
		int[] y = java.util.Arrays.copyOf(down, dark);
		return best(new Skew(x, y, size), new Skew(y, x, size));
	}

	private static double best(Skew upright, Skew lying) {
		double one = upright.degrees();
		double other = lying.degrees();
		double degrees = (upright.sharpness(one) >= lying.sharpness(other)) ? -one : other;
		return (Math.abs(degrees) < LEAST_DEGREES) ? 0 : Math.toRadians(degrees);
	}

	private double degrees() {
		double coarse = sharpest(0, MOST_DEGREES, COARSE);
		return sharpest(coarse, COARSE, FINE);
	}

	private double sharpest(double middle, double range, double step) {
		double best = middle;
		double sharpest = -1;
		for (double degrees = middle - range; degrees <= middle + range + step / 2; degrees += step) {
			double sharpness = sharpness(degrees);
			if (sharpness > sharpest) {
				sharpest = sharpness;
				best = degrees;
			}
		}
		return best;
	}

	// Lines that fall by this angle to the right.
	private double sharpness(double degrees) {
		int[] sums = new int[this.size];
		double slope = Math.tan(Math.toRadians(degrees));
		for (int pixel = 0; pixel < this.across.length; pixel++) {
			int row = (int) Math.round(this.down[pixel] - this.across[pixel] * slope) + this.size / 2;
			sums[Math.clamp(row, 0, this.size - 1)]++;
		}
		double sharpness = 0;
		for (int row = 1; row < this.size; row++) {
			double difference = sums[row] - sums[row - 1];
			sharpness += difference * difference;
		}
		return sharpness;
	}

}
