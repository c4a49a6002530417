package fr.compteformation.platform.securitycheck.drawing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;

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

	private static final int GROUP = 3;

	private static final int STEP = 46;

	private static final int GAP = 22;

	/** Size of one digit, in units of its drawing. */
	private static final ViewBox SIZE = new ViewBox(24, 40);

	private static final double MAX_TURN = Math.toRadians(14);

	/** The shapes of each digit. */
	private final List<List<SVGDocument>> digits;

	private DigitStrip(List<List<SVGDocument>> digits) {
		this.digits = digits;
	}

	public static DigitStrip open() throws IOException {
		Map<String, SVGDocument> drawings = Drawings.in("digits");
		return new DigitStrip(IntStream.range(0, 10)
			.mapToObj((digit) -> drawings.entrySet()
				.stream()
				.filter((drawing) -> drawing.getKey().startsWith(String.valueOf(digit)))
				.map(Map.Entry::getValue)
				.toList())
			.toList());
	}

	/**
	 * Draws the digits with random variations as a PNG image of constant size.
	 * @param digits six digits without a space
	 */
	public byte[] draw(String digits, RandomGenerator random) {
		SplittableRandom chance = new SplittableRandom(random.nextLong());
		double start = (WIDTH - (digits.length() - 1) * STEP - GAP) / 2.0;
		try (Sheet sheet = new Sheet(WIDTH, HEIGHT, chance)) {
			for (int i = 0; i < digits.length(); i++) {
				List<SVGDocument> manners = this.digits.get(digits.charAt(i) - '0');
				sheet.draw(manners.get(chance.nextInt(manners.size())), SIZE,
						start + i * STEP + i / GROUP * GAP + chance.nextDouble(-4, 4),
						HEIGHT / 2.0 + chance.nextDouble(-8, 8), chance.nextDouble(1.45, 1.85),
						chance.nextDouble(-MAX_TURN, MAX_TURN));
			}
			return sheet.print();
		}
	}

}
