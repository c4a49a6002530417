package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Color;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The colours of one drawing: dark ink on light paper, so that it reads the same on a
 * light page and on a dark one.
 *
 * @param numbers what each colour, from paper to ink, is called in the file; were they in
 * order, the sum of the bytes would tell how much ink there is
 */
record Palette(Color paper, Color ink, List<Integer> numbers) {

	static final int COLOURS = 16;

	static Palette random(SplittableRandom chance) {
		List<Integer> numbers = IntStream.range(0, COLOURS).boxed().collect(Collectors.toList());
		Collections.shuffle(numbers, chance);
		return new Palette(colour(chance, 0.02, 0.08, 0.96, 1), colour(chance, 0.5, 0.95, 0.25, 0.42), numbers);
	}

	/**
	 * The number of the colour that comes closest.
	 * @param darkness from 0 for paper to 255 for ink
	 */
	int number(int darkness) {
		return this.numbers.get((darkness * (COLOURS - 1) + 127) / 255);
	}

	/** Red, green and blue of all colours, in the order of their numbers. */
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
