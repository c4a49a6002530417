package fr.compteformation.platform.securitycheck.drawing;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * A drawing that everybody knows the name of.
 */
public class Picture {

	/** Side of a bitmap. */
	public static final int PIXELS = 128;

	/** Side of a drawing, in its own units. */
	private static final int UNITS = 40;

	private static final double MAX_TURN = Math.toRadians(13);

	private final String name;

	private final SVGDocument drawing;

	public Picture(String name, SVGDocument drawing) {
		this.name = name;
		this.drawing = drawing;
	}

	public String name() {
		return this.name;
	}

	/** The translation that names the picture, with neither article nor full stop. */
	public String nameKey() {
		return "securitycheck.picture." + this.name;
	}

	/**
	 * Draws the picture as no one saw it before: place, size, turn, colours and grain are
	 * left to chance. The bytes of two drawings of one picture have nothing in common but
	 * their number.
	 */
	public byte[] draw(RandomGenerator random) {
		// Tens of thousands of numbers for the grain, whose quality does not matter.
		SplittableRandom chance = new SplittableRandom(random.nextLong());
		try (Sheet sheet = new Sheet(PIXELS, PIXELS, chance)) {
			double scale = chance.nextDouble(2.4, 2.75);
			double play = (PIXELS - UNITS * scale) / 2;
			sheet.draw(this.drawing, new ViewBox(UNITS, UNITS), PIXELS / 2.0 + chance.nextDouble(-play, play),
					PIXELS / 2.0 + chance.nextDouble(-play, play), scale, chance.nextDouble(-MAX_TURN, MAX_TURN));
			return sheet.print();
		}
	}

}
