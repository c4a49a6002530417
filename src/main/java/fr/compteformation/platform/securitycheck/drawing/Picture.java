package fr.compteformation.platform.securitycheck.drawing;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;

/** A drawing of a common thing with a well-known name. */
public class Picture {

	/** Side length of the bitmap in pixels. */
	public static final int PIXELS = 128;

	/** Side length of the drawing in its own units. */
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

	/** The translation key of the name, which has no article and no full stop. */
	public String nameKey() {
		return "securitycheck.picture." + this.name;
	}

	/**
	 * Draws the picture with random position, size, rotation, colours and grain. The
	 * bytes of two drawings of one picture share nothing but their number.
	 */
	public byte[] draw(RandomGenerator random) {
		// A fast generator: the grain needs tens of thousands of numbers whose quality
		// does not matter.
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
