package fr.compteformation.platform.securitycheck.drawing;

import java.util.SplittableRandom;

/**
 * The uneven ground of an installation’s drawings: two waves that cross.
 *
 * @param width distance of the waves in pixels
 * @param direction of the first wave, in radians
 * @param angle between the two waves
 * @param second strength of the second wave, from 0 to 1
 */
record Ground(double width, double direction, double angle, double second) {

	private static final int STEPS = 256;

	private static final float[] WAVE = new float[STEPS];

	static {
		for (int i = 0; i < STEPS; i++) {
			WAVE[i] = (float) Math.sin(2 * Math.PI * i / STEPS);
		}
	}

	static Ground random(SplittableRandom chance) {
		return new Ground(chance.nextDouble(9, 40), chance.nextDouble(Math.PI), chance.nextDouble(0.5, 1.6),
				chance.nextDouble());
	}

	/** The darkness of each pixel, row by row, from 0 to 1. */
	float[] shades(int width, int height, SplittableRandom chance) {
		double scale = STEPS / (this.width * chance.nextDouble(0.8, 1.25));
		double turned = this.direction + chance.nextDouble(-0.25, 0.25);
		float firstAcross = (float) (scale * Math.cos(turned));
		float firstDown = (float) (scale * Math.sin(turned));
		float secondAcross = (float) (scale * Math.cos(turned + this.angle));
		float secondDown = (float) (scale * Math.sin(turned + this.angle));
		// A slow wave makes one side darker than the other.
		double slow = STEPS / chance.nextDouble(180, 360);
		double side = chance.nextDouble(2 * Math.PI);
		float slowAcross = (float) (slow * Math.cos(side));
		float slowDown = (float) (slow * Math.sin(side));
		int start = chance.nextInt(STEPS);
		float share = (float) this.second;
		float[] shades = new float[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				float fine = wave(start + x * firstAcross + y * firstDown)
						+ share * wave(x * secondAcross + y * secondDown);
				float coarse = wave(start + x * slowAcross + y * slowDown);
				shades[y * width + x] = 0.5f + 0.27f * fine / (1 + share) + 0.23f * coarse;
			}
		}
		return shades;
	}

	private static float wave(float place) {
		return WAVE[(int) place & (STEPS - 1)];
	}

}
