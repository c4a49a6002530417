package fr.compteformation.securitycheck;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * A drawing that everybody knows the name of.
 */
class Picture {

	/** Side of a bitmap. */
	static final int PIXELS = 128;

	/** Side of a drawing, in its own units. */
	private static final int UNITS = 40;

	private static final double MAX_TURN = Math.toRadians(13);

	private static final int GRAIN = 12;

	private final String name;

	private final SVGDocument drawing;

	Picture(String name, SVGDocument drawing) {
		this.name = name;
		this.drawing = drawing;
	}

	String name() {
		return this.name;
	}

	/** The translation that names the picture, with neither article nor full stop. */
	String nameKey() {
		return "securitycheck.picture." + this.name;
	}

	/**
	 * Draws the picture as no one saw it before: place, size, turn, colours and grain are
	 * left to chance. The bytes of two drawings of one picture have nothing in common but
	 * their number.
	 */
	byte[] draw(RandomGenerator random) {
		// Tens of thousands of numbers for the grain, whose quality does not matter.
		SplittableRandom chance = new SplittableRandom(random.nextLong());
		BufferedImage sheet = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = sheet.createGraphics();
		try {
			pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			pen.setColor(Color.WHITE);
			pen.fillRect(0, 0, PIXELS, PIXELS);
			scribble(pen, chance);
			place(pen, chance);
			this.drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(UNITS, UNITS));
		}
		finally {
			pen.dispose();
		}
		return new Bitmap(PIXELS, Palette.random(chance)).encode(darkness(sheet, chance));
	}

	private static void scribble(Graphics2D pen, SplittableRandom chance) {
		int lines = chance.nextInt(3, 7);
		for (int line = 0; line < lines; line++) {
			int grey = chance.nextInt(205, 235);
			pen.setColor(new Color(grey, grey, grey));
			pen.setStroke(new BasicStroke((float) chance.nextDouble(1, 3)));
			pen.draw(new QuadCurve2D.Double(chance.nextDouble(PIXELS), chance.nextDouble(PIXELS),
					chance.nextDouble(PIXELS), chance.nextDouble(PIXELS), chance.nextDouble(PIXELS),
					chance.nextDouble(PIXELS)));
		}
		pen.setColor(Color.BLACK);
	}

	private static void place(Graphics2D pen, SplittableRandom chance) {
		double scale = chance.nextDouble(2.4, 2.75);
		double play = (PIXELS - UNITS * scale) / 2;
		pen.translate(PIXELS / 2.0 + chance.nextDouble(-play, play), PIXELS / 2.0 + chance.nextDouble(-play, play));
		pen.rotate(chance.nextDouble(-MAX_TURN, MAX_TURN));
		pen.scale(scale, scale);
		pen.translate(-UNITS / 2.0, -UNITS / 2.0);
	}

	// From 0, the paper, to 255, the ink.
	private static int[] darkness(BufferedImage sheet, SplittableRandom chance) {
		int[] pixels = sheet.getRGB(0, 0, PIXELS, PIXELS, null, 0, PIXELS);
		for (int i = 0; i < pixels.length; i++) {
			int dark = 255 - (pixels[i] & 0xff) + chance.nextInt(-GRAIN, GRAIN + 1);
			pixels[i] = Math.clamp(dark, 0, 255);
		}
		return pixels;
	}

}
