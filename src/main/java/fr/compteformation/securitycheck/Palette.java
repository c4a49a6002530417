package fr.compteformation.securitycheck;

import java.awt.Color;
import java.util.SplittableRandom;

/**
 * The colours of one drawing: dark ink on light paper, so that it reads the same on a
 * light page and on a dark one.
 */
record Palette(Color paper, Color ink) {

	static final int COLOURS = 16;

	static Palette random(SplittableRandom chance) {
		return new Palette(colour(chance, 0.02, 0.08, 0.96, 1), colour(chance, 0.5, 0.95, 0.25, 0.42));
	}

	/** Red, green and blue of all colours, from paper to ink. */
	byte[] bytes() {
		byte[] bytes = new byte[3 * COLOURS];
		for (int i = 0; i < COLOURS; i++) {
			bytes[3 * i] = mix(this.paper.getRed(), this.ink.getRed(), i);
			bytes[3 * i + 1] = mix(this.paper.getGreen(), this.ink.getGreen(), i);
			bytes[3 * i + 2] = mix(this.paper.getBlue(), this.ink.getBlue(), i);
		}
		return bytes;
	}

	private static byte mix(int paper, int ink, int step) {
		return (byte) (paper + (ink - paper) * step / (COLOURS - 1));
	}

	private static Color colour(SplittableRandom chance, double leastSaturation, double mostSaturation,
			double leastBrightness, double mostBrightness) {
		return Color.getHSBColor((float) chance.nextDouble(),
				(float) chance.nextDouble(leastSaturation, mostSaturation),
				(float) chance.nextDouble(leastBrightness, mostBrightness));
	}

}
