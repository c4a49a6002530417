package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SplittableRandom;

/** Digits in groups on a line that rises and falls, joined and crossed by thin lines. */
class DigitSheet extends Sheet {

	private static final int GROUP = 3;

	private static final double STEP = 42;

	private static final double GAP = 24;

	/** A 1 that leans more looks like a 7. */
	private static final double LEAN = 0.7;

	private final Style style;

	private final SplittableRandom chance;

	private final Pen pen;

	private final double width;

	DigitSheet(Style style, SplittableRandom chance) {
		super(DigitStrip.WIDTH, DigitStrip.HEIGHT, style, chance);
		this.style = style;
		this.chance = chance;
		Pen drawn = style.pen(chance);
		// Gaps hide what distinguishes digits.
		this.pen = (drawn == Pen.BROKEN) ? Pen.ROUND : drawn;
		this.width = chance.nextDouble(4.8, 6);
	}

	/** Where the middle of a digit is on average. */
	static double middle(int digit) {
		return DigitStrip.WIDTH / 2.0 + (digit - 2.5) * STEP + (digit / GROUP - 0.5) * GAP;
	}

	void write(List<Shape> digits) {
		scribble();
		if (!this.style.above()) {
			curves();
		}
		place(digits);
	}

	/** Draws the digits alone. */
	void place(List<Shape> digits) {
		double wave = this.chance.nextDouble(2 * Math.PI);
		double aside = this.chance.nextDouble(-14, 14);
		Path2D line = new Path2D.Double();
		for (int i = 0; i < digits.size(); i++) {
			double x = middle(i) + aside + this.chance.nextDouble(-5, 5);
			double y = DigitStrip.HEIGHT / 2.0 + 7 * Math.sin(wave + i) + this.chance.nextDouble(-3, 3);
			line.append(placed(digits.get(i), x, y), false);
		}
		this.pen.draw(this, Layer.INK, line, this.width, this.style.nib());
	}

	/** Draws thin curves through the digits: one in their colour. */
	void cross() {
		if (this.style.above()) {
			curves();
		}
		join();
	}

	private void curves() {
		for (int i = 0; i < 3; i++) {
			curve(Layer.OTHER, this.chance.nextDouble(1.8, 2.8));
		}
	}

	// Curves from digit to digit, as in handwriting.
	private void join() {
		for (int group = 0; group < 2; group++) {
			double first = middle(group * GROUP);
			double last = middle(group * GROUP + GROUP - 1);
			double y = DigitStrip.HEIGHT / 2.0 + this.chance.nextDouble(-24, 24);
			draw(Layer.INK,
					new QuadCurve2D.Double(first - this.chance.nextDouble(4, 20), y, (first + last) / 2,
							DigitStrip.HEIGHT / 2.0 + this.chance.nextDouble(-40, 40),
							last + this.chance.nextDouble(4, 20), y + this.chance.nextDouble(-20, 20)),
					Pen.round(this.chance.nextDouble(1.4, 2)));
		}
	}

	private Shape placed(Shape digit, double x, double y) {
		Shape leaning = this.style.posture().lean(LEAN, this.chance).createTransformedShape(digit);
		Rectangle2D bounds = leaning.getBounds2D();
		double scale = this.chance.nextDouble(1.5, 2);
		AffineTransform place = AffineTransform.getTranslateInstance(x, y);
		place.scale(scale, scale);
		place.translate(-bounds.getCenterX(), -bounds.getCenterY());
		return place.createTransformedShape(leaning);
	}

}
