package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws six digits in two groups of three, as in {@code 212 508}. Some digits have
 * several shapes; none resembles another digit. Drawn from SVG, so that the server needs
 * no fonts.
 */
public class DigitStrip {

	/** Width in pixels. */
	public static final int WIDTH = 320;

	/** Height in pixels. */
	public static final int HEIGHT = 96;

	/** The shapes of each digit. */
	private final List<List<Shape>> digits;

	private final Style style;

	private DigitStrip(List<List<Shape>> digits, Style style) {
		this.digits = digits;
		this.style = style;
	}

	/**
	 * Opens the strip of an installation.
	 * @param key bits that belong to it; another key draws in another manner
	 */
	public static DigitStrip open(byte[] key) throws IOException {
		Map<String, Shape> drawings = Drawings.in("digits");
		return new DigitStrip(IntStream.range(0, 10)
			.mapToObj((digit) -> drawings.entrySet()
				.stream()
				.filter((drawing) -> drawing.getKey().startsWith(String.valueOf(digit)))
				.map(Map.Entry::getValue)
				.toList())
			.toList(), Style.of(key));
	}

	/** The same digits in the manner of another installation. */
	DigitStrip of(byte[] key) {
		return new DigitStrip(this.digits, Style.of(key));
	}

	/**
	 * Draws the digits with random variations as a PNG image of constant size.
	 * @param digits six digits without a space
	 */
	public byte[] draw(String digits, RandomGenerator random) {
		SplittableRandom chance = new SplittableRandom(random.nextLong());
		try (DigitSheet sheet = new DigitSheet(this.style, chance)) {
			sheet.write(digits.chars().mapToObj((digit) -> shape(digit - '0', chance)).toList());
			sheet.cross();
			return sheet.print();
		}
	}

	Shape shape(int digit, SplittableRandom chance) {
		List<Shape> shapes = this.digits.get(digit);
		return shapes.get(chance.nextInt(shapes.size()));
	}

}
