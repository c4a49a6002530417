package fr.compteformation.platform.securitycheck.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/** A canvas with faint random lines as background. */
class Sheet implements AutoCloseable {

	private static final int GRAIN = 12;

	private final SplittableRandom chance;

	private final BufferedImage paper;

	private final Graphics2D pen;

	Sheet(int width, int height, SplittableRandom chance) {
		this.chance = chance;
		this.paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		this.pen = this.paper.createGraphics();
		this.pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		this.pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		this.pen.setColor(Color.WHITE);
		this.pen.fillRect(0, 0, width, height);
		scribble();
	}

	/**
	 * Draws centred on a point.
	 * @param size the size of the drawing in its own units
	 * @param scale pixels per unit
	 * @param turn in radians
	 */
	void draw(SVGDocument drawing, ViewBox size, double x, double y, double scale, double turn) {
		AffineTransform straight = this.pen.getTransform();
		this.pen.setColor(Color.BLACK);
		this.pen.translate(x, y);
		this.pen.rotate(turn);
		this.pen.scale(scale, scale);
		this.pen.translate(-size.width / 2.0, -size.height / 2.0);
		drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, this.pen, size);
		this.pen.setTransform(straight);
	}

	/** The canvas as a PNG image in random colours with grain. */
	byte[] print() {
		return new Bitmap(this.paper.getWidth(), this.paper.getHeight(), Palette.random(this.chance))
			.encode(darkness());
	}

	@Override
	public void close() {
		this.pen.dispose();
	}

	private void scribble() {
		int width = this.paper.getWidth();
		int height = this.paper.getHeight();
		int lines = this.chance.nextInt(3, 7) * Math.max(1, width / height);
		for (int line = 0; line < lines; line++) {
			int grey = this.chance.nextInt(205, 235);
			this.pen.setColor(new Color(grey, grey, grey));
			this.pen.setStroke(new BasicStroke((float) this.chance.nextDouble(1, 3)));
			this.pen.draw(new QuadCurve2D.Double(this.chance.nextDouble(width), this.chance.nextDouble(height),
					this.chance.nextDouble(width), this.chance.nextDouble(height), this.chance.nextDouble(width),
					this.chance.nextDouble(height)));
		}
	}

	// From 0 (paper) to 255 (ink).
	private int[] darkness() {
		int width = this.paper.getWidth();
		int[] pixels = this.paper.getRGB(0, 0, width, this.paper.getHeight(), null, 0, width);
		for (int i = 0; i < pixels.length; i++) {
			int dark = 255 - (pixels[i] & 0xff) + this.chance.nextInt(-GRAIN, GRAIN + 1);
			pixels[i] = Math.clamp(dark, 0, 255);
		}
		return pixels;
	}

}
