package fr.compteformation.platform.securitycheck.drawing;

import java.util.SplittableRandom;

/**
 * Bends a drawing like paper in water.
 *
 * @param height of the waves in pixels
 * @param across length of the waves in pixels, from left to right
 * @param down length of the waves in pixels, from top to bottom
 */
record Warp(double height, double across, double down) {

	static Warp random(SplittableRandom chance) {
		return new Warp(chance.nextDouble(1.4, 2.6), chance.nextDouble(55, 110), chance.nextDouble(55, 110));
	}

	/** The bent canvas: red, green and blue of each pixel, row by row. */
	int[] bend(int[] pixels, int width, SplittableRandom chance) {
		int height = pixels.length / width;
		double[] right = shifts(height, this.down, chance);
		double[] below = shifts(width, this.across, chance);
		int[] bent = new int[pixels.length];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				bent[y * width + x] = between(pixels, width, Math.clamp(x + right[y], 0, width - 1.001),
						Math.clamp(y + below[x], 0, height - 1.001));
			}
		}
		return bent;
	}

	private double[] shifts(int length, double wave, SplittableRandom chance) {
		double start = chance.nextDouble(2 * Math.PI);
		double size = this.height * chance.nextDouble(0.7, 1.2);
		double[] shifts = new double[length];
		for (int i = 0; i < length; i++) {
			shifts[i] = size * Math.sin(start + 2 * Math.PI * i / wave);
		}
		return shifts;
	}

	// The mean of the four pixels around a point.
	private static int between(int[] pixels, int width, double x, double y) {
		int i = (int) y * width + (int) x;
		int right = (int) ((x - (int) x) * 256);
		int below = (int) ((y - (int) y) * 256);
		int a = pixels[i];
		int b = pixels[i + 1];
		int c = pixels[i + width];
		int d = pixels[i + width + 1];
		if ((a | b | c | d) << 8 == 0) {
			return 0;
		}
		int mixed = 0;
		for (int channel = 0; channel <= 16; channel += 8) {
			int above = (a >> channel & 0xff) * (256 - right) + (b >> channel & 0xff) * right;
			int under = (c >> channel & 0xff) * (256 - right) + (d >> channel & 0xff) * right;
			mixed |= (above * (256 - below) + under * below >> 16) << channel;
		}
		return mixed;
	}

}
