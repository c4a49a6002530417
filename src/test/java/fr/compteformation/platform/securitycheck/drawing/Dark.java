package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * What stands out in a drawing: contrast of three to one with the darkest of its ground.
 *
 * @param width of all of it, in pixels
 * @param height of all of it, in pixels
 */
record Dark(int pixels, int width, int height) {

	static Dark in(Sheet sheet, Palette palette) {
		BufferedImage image = image(sheet.print(palette));
		int pixels = 0;
		int left = image.getWidth();
		int right = 0;
		int top = image.getHeight();
		int bottom = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				if (contrast(palette.ground().getLast(), new Color(image.getRGB(x, y))) >= 3) {
					pixels++;
					left = Math.min(left, x);
					right = Math.max(right, x + 1);
					top = Math.min(top, y);
					bottom = Math.max(bottom, y + 1);
				}
			}
		}
		return new Dark(pixels, right - left, bottom - top);
	}

	/** Of a dark colour on a light one, as defined by WCAG 2.2. */
	static double contrast(Color light, Color dark) {
		return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
	}

	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
				+ 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static BufferedImage image(byte[] png) {
		try {
			return ImageIO.read(new ByteArrayInputStream(png));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
