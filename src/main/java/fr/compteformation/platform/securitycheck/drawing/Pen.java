package fr.compteformation.platform.securitycheck.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;

/** What a line is drawn with. */
enum Pen {

	/** An even line. */
	ROUND {

		@Override
		void draw(Sheet sheet, Layer layer, Shape lines, double width, double nib) {
			sheet.draw(layer, lines, round(width));
		}

	},

	/** Thick in one direction and thin in the other, as a fountain pen writes. */
	BROAD {

		@Override
		void draw(Sheet sheet, Layer layer, Shape lines, double width, double nib) {
			sheet.draw(layer, lines, broad(1.25 * width, nib));
		}

	},

	/** Two parallel lines, as letters on a shop front. */
	HOLLOW {

		@Override
		void draw(Sheet sheet, Layer layer, Shape lines, double width, double nib) {
			sheet.draw(layer, lines, round(1.6 * width));
			sheet.erase(lines, round(0.5 * width));
		}

	},

	/** A line with short gaps. */
	BROKEN {

		@Override
		void draw(Sheet sheet, Layer layer, Shape lines, double width, double nib) {
			sheet.draw(layer, lines,
					new BasicStroke((float) (1.1 * width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
							new float[] { (float) (2.3 * width), (float) (0.4 * width) }, (float) (nib * width)));
		}

	};

	private static final double THIN = 0.55;

	/**
	 * Draws lines.
	 * @param width in pixels
	 * @param nib direction of the pen in radians
	 */
	abstract void draw(Sheet sheet, Layer layer, Shape lines, double width, double nib);

	static Stroke round(double width) {
		return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	}

	private static Stroke broad(double width, double nib) {
		AffineTransform flat = AffineTransform.getRotateInstance(nib);
		flat.scale(1, THIN);
		AffineTransform back = AffineTransform.getScaleInstance(1, 1 / THIN);
		back.rotate(-nib);
		Stroke stroke = round(width);
		return (lines) -> flat.createTransformedShape(stroke.createStrokedShape(back.createTransformedShape(lines)));
	}

}
