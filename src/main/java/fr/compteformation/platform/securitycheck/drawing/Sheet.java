package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/** A canvas of layers, which become colours when it is printed. */
class Sheet implements AutoCloseable {

	private static final int GRAIN = 5;

	private final Style style;

	private final SplittableRandom chance;

	private final BufferedImage canvas;

	private final Graphics2D graphics;

	Sheet(int width, int height, Style style, SplittableRandom chance) {
		this.style = style;
		this.chance = chance;
		this.canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		this.graphics = this.canvas.createGraphics();
		this.graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		this.graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

	void draw(Layer layer, Shape lines, Stroke stroke) {
		this.graphics.setColor(layer.channel());
		this.graphics.setStroke(stroke);
		this.graphics.draw(lines);
	}

	/** Shows the ground where lines are. */
	void erase(Shape lines, Stroke stroke) {
		this.graphics.setColor(Color.BLACK);
		this.graphics.setStroke(stroke);
		this.graphics.draw(lines);
	}

	/** Draws only inside a shape until the next call; everywhere without one. */
	void clip(@Nullable Shape shape) {
		this.graphics.setClip(shape);
	}

	/** Draws a random curve from one side to the other. */
	void curve(Layer layer, double width) {
		int right = this.canvas.getWidth();
		int height = this.canvas.getHeight();
		CubicCurve2D curve = new CubicCurve2D.Double(-4, this.chance.nextDouble(height), right * 0.33,
				this.chance.nextDouble(-0.3, 1.3) * height, right * 0.67, this.chance.nextDouble(-0.3, 1.3) * height,
				right + 4, this.chance.nextDouble(height));
		AffineTransform turn = new AffineTransform();
		if (right == height && this.chance.nextBoolean()) {
			turn.quadrantRotate(1, right / 2.0, height / 2.0);
		}
		draw(layer, turn.createTransformedShape(curve), Pen.round(width));
	}

	/**
	 * Draws a random curve over what is there, unless it would hide too much.
	 * @param least the ink that must stay, in pixels
	 */
	void curveOver(double width, double least) {
		int[] before = pixels();
		curve(Layer.OTHER, width);
		if (inked() <= least) {
			this.canvas.setRGB(0, 0, this.canvas.getWidth(), this.canvas.getHeight(), before, 0,
					this.canvas.getWidth());
		}
	}

	/** Faint rings and curves. */
	void scribble() {
		int width = this.canvas.getWidth();
		int height = this.canvas.getHeight();
		for (int i = 0; i < 3 * width / height; i++) {
			double size = this.chance.nextDouble(10, 50);
			draw(Layer.FAINT,
					new Ellipse2D.Double(this.chance.nextDouble(width) - size / 2,
							this.chance.nextDouble(height) - size / 2, size, size * this.chance.nextDouble(0.5, 1)),
					Pen.round(this.chance.nextDouble(2, 5)));
			curve(Layer.FAINT, this.chance.nextDouble(2, 4));
		}
	}

	/** How much of the canvas is covered with ink, in pixels. */
	double inked() {
		double ink = 0;
		for (int pixel : pixels()) {
			ink += (pixel >> 16 & 0xff) / 255.0;
		}
		return ink;
	}

	/** The canvas as a PNG image in random colours with grain. */
	byte[] print() {
		return print(Palette.random(this.style, this.chance));
	}

	byte[] print(Palette palette) {
		int width = this.canvas.getWidth();
		int[] bent = this.style.warp().bend(pixels(), width, this.chance);
		float[] shades = this.style.ground().shades(width, this.canvas.getHeight(), this.chance);
		int[] colours = new int[bent.length];
		for (int i = 0; i < bent.length; i++) {
			colours[i] = palette.closest(bent[i] >> 16 & 0xff, bent[i] >> 8 & 0xff, bent[i] & 0xff, shades[i],
					this.chance.nextInt(-GRAIN, GRAIN + 1));
		}
		return new Bitmap(width, this.canvas.getHeight(), palette).encode(colours);
	}

	@Override
	public void close() {
		this.graphics.dispose();
	}

	private int[] pixels() {
		return this.canvas.getRGB(0, 0, this.canvas.getWidth(), this.canvas.getHeight(), null, 0,
				this.canvas.getWidth());
	}

}
