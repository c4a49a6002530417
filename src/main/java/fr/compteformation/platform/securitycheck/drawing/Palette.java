package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Color;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The random colours of a drawing: dark ink on light paper, so that it is readable on a
 * light and on a dark page.
 *
 * @param numbers the palette index of each shade from paper to ink; shuffled, because
 * otherwise the sum of the bytes would reveal the amount of ink
 */
record Palette(Color paper, Color ink, List<Integer> numbers) {

	static final int COLOURS = 16;

	static Palette random(SplittableRandom chance) {
		List<Integer> numbers = IntStream.range(0, COLOURS).boxed().collect(Collectors.toList());
		Collections.shuffle(numbers, chance);
		return new Palette(colour(chance, 0.02, 0.08, 0.96, 1), colour(chance, 0.5, 0.95, 0.25, 0.42), numbers);
	}

	/**
	 * The palette index of the closest shade.
	 * @param darkness from 0 (paper) to 255 (ink)
	 */
	int number(int darkness) {
		return this.numbers.get((darkness * (COLOURS - 1) + 127) / 255);
	}

	/** Red, green and blue of all colours, in the order of their indices. */
	byte[] bytes() {
		byte[] bytes = new byte[3 * COLOURS];
		for (int i = 0; i < COLOURS; i++) {
			int place = 3 * this.numbers.get(i);
			bytes[place] = mix(this.paper.getRed(), this.ink.getRed(), i);
			bytes[place + 1] = mix(this.paper.getGreen(), this.ink.getGreen(), i);
			bytes[place + 2] = mix(this.paper.getBlue(), this.ink.getBlue(), i);
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
