package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SplittableRandom;

/** One picture, whole and in front of pieces of others. */
class PictureSheet extends Sheet {

	private static final int PIXELS = Picture.PIXELS;

	/** Between a picture and the border, in pixels: waves may need it. */
	private static final int MARGIN = 9;

	/** Free space around a picture, in pixels: it stands out from what is behind. */
	private static final double HALO = 3.5;

	private static final int CURVES = 3;

	private static final double SHOWN = 0.8;

	private final Style style;

	private final SplittableRandom chance;

	private final Pen pen;

	private final double width;

	PictureSheet(Style style, SplittableRandom chance) {
		super(PIXELS, PIXELS, style, chance);
		this.style = style;
		this.chance = chance;
		this.pen = style.pen(chance);
		this.width = chance.nextDouble(4.6, 6.2);
	}

	/** Draws pieces of other pictures, too small to be recognised. */
	void pieces(List<Picture> others) {
		scribble();
		int corner = this.chance.nextInt(4);
		for (int piece = 0; piece < 4; piece++) {
			double size = this.chance.nextDouble(46, 62);
			double x = (corner % 2 == 0) ? this.chance.nextDouble(0, 36) : this.chance.nextDouble(92, 128);
			double y = (corner < 2) ? this.chance.nextDouble(0, 36) : this.chance.nextDouble(92, 128);
			clip(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
			Shape lines = others.get(this.chance.nextInt(others.size())).lines();
			AffineTransform place = AffineTransform.getTranslateInstance(x, y);
			place.rotate(this.chance.nextDouble(2 * Math.PI));
			place.scale(2.6, 2.6);
			place.translate(-this.chance.nextDouble(8, 32), -this.chance.nextDouble(8, 32));
			this.pen.draw(this, Layer.OTHER, place.createTransformedShape(lines), 0.85 * this.width, this.style.nib());
			corner = (corner + 1) % 4;
		}
		clip(null);
		if (!this.style.above()) {
			curves();
		}
	}

	void show(Picture picture) {
		Shape lines = placed(picture.lines());
		erase(lines, Pen.round(this.width + 2 * HALO));
		this.pen.draw(this, Layer.INK, lines, this.width, this.style.nib());
	}

	/** Draws thin curves over the picture; four fifths of its lines stay. */
	void cross() {
		if (this.style.above()) {
			double least = SHOWN * inked();
			for (int i = 0; i < CURVES; i++) {
				curveOver(thin(), least);
			}
		}
	}

	private void curves() {
		for (int i = 0; i < CURVES; i++) {
			curve(Layer.OTHER, thin());
		}
	}

	private double thin() {
		return this.chance.nextDouble(1.8, 2.6);
	}

	private Shape placed(Shape lines) {
		AffineTransform lean = this.style.posture().lean(1, this.chance);
		lean.scale(this.style.posture().mirrored() ? -1 : 1, 1);
		Shape turned = lean.createTransformedShape(lines);
		Rectangle2D bounds = turned.getBounds2D();
		double size = this.chance.nextDouble(84, 102);
		double scale = size / Math.max(bounds.getWidth(), bounds.getHeight());
		double left = MARGIN + this.chance.nextDouble(PIXELS - 2 * MARGIN - bounds.getWidth() * scale);
		double top = MARGIN + this.chance.nextDouble(PIXELS - 2 * MARGIN - bounds.getHeight() * scale);
		AffineTransform place = AffineTransform.getTranslateInstance(left, top);
		place.scale(scale, scale);
		place.translate(-bounds.getX(), -bounds.getY());
		return place.createTransformedShape(turned);
	}

}
