package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Color;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * The random colours of a drawing: dark ink on a light ground, so that it is readable on
 * a light and on a dark page.
 */
final class Palette {

	static final int COLOURS = 16;

	/** Bits per channel that choose the closest colour. */
	private static final int FINE = 5;

	private static final byte UNKNOWN = -1;

	private final Color light;

	private final Color shade;

	private final Color ink;

	private final Color faint;

	private final Color other;

	/**
	 * Shuffled, because otherwise the sum of the bytes would reveal the amount of ink.
	 */
	private final List<Color> colours;

	private final byte[] closest = new byte[1 << 3 * FINE];

	private Palette(Color light, Color shade, Color ink, Color faint, Color other, SplittableRandom chance) {
		this.light = light;
		this.shade = shade;
		this.ink = ink;
		this.faint = faint;
		this.other = other;
		Color middle = mix(light, shade, 0.5);
		this.colours = Arrays.asList(light, mix(light, shade, 0.25), middle, mix(light, shade, 0.75), shade, ink,
				mix(middle, ink, 0.25), mix(middle, ink, 0.5), mix(middle, ink, 0.75), other, mix(middle, other, 0.33),
				mix(middle, other, 0.67), mix(ink, other, 0.5), faint, mix(middle, faint, 0.5), mix(ink, faint, 0.5));
		Collections.shuffle(this.colours, Random.from(chance));
		Arrays.fill(this.closest, UNKNOWN);
	}

	static Palette random(Style style, SplittableRandom chance) {
		double hue = style.hue() + chance.nextDouble(-0.12, 0.12);
		double ground = style.hue() + chance.nextDouble(-0.3, 0.3);
		double otherHue = hue + style.contrast() + chance.nextDouble(-0.08, 0.08);
		return new Palette(colour(ground, chance.nextDouble(0.02, 0.06), 1),
				colour(ground + 0.05, chance.nextDouble(0.08, 0.14), chance.nextDouble(0.89, 0.93)),
				dark(colour(hue, chance.nextDouble(0.6, 0.95), chance.nextDouble(0.25, 0.4)), 0.055),
				colour(otherHue, chance.nextDouble(0.15, 0.3), chance.nextDouble(0.74, 0.8)),
				dark(colour(otherHue, chance.nextDouble(0.55, 0.9), chance.nextDouble(0.3, 0.48)), 0.075), chance);
	}

	/** The lightest and the darkest of the ground. */
	List<Color> ground() {
		return List.of(this.light, this.shade);
	}

	Color ink() {
		return this.ink;
	}

	/** Of the faint lines. */
	Color faint() {
		return this.faint;
	}

	/**
	 * The index of the closest colour.
	 * @param ink share of the ink, from 0 to 255
	 * @param faint share of the faint lines, from 0 to 255
	 * @param other share of the distractors, from 0 to 255
	 * @param shade darkness of the ground, from 0 to 1
	 * @param grain added to each channel
	 */
	int closest(int ink, int faint, int other, float shade, int grain) {
		int ground = Math.max(0, 255 - ink - faint - other);
		int red = grain + channel(this.light.getRed(), this.shade.getRed(), shade, ground)
				+ (ink * this.ink.getRed() + faint * this.faint.getRed() + other * this.other.getRed()) / 255;
		int green = grain + channel(this.light.getGreen(), this.shade.getGreen(), shade, ground)
				+ (ink * this.ink.getGreen() + faint * this.faint.getGreen() + other * this.other.getGreen()) / 255;
		int blue = grain + channel(this.light.getBlue(), this.shade.getBlue(), shade, ground)
				+ (ink * this.ink.getBlue() + faint * this.faint.getBlue() + other * this.other.getBlue()) / 255;
		red = Math.clamp(red, 0, 255) >> 8 - FINE;
		green = Math.clamp(green, 0, 255) >> 8 - FINE;
		blue = Math.clamp(blue, 0, 255) >> 8 - FINE;
		int place = (red << FINE | green) << FINE | blue;
		if (this.closest[place] == UNKNOWN) {
			int half = 1 << 7 - FINE;
			this.closest[place] = closest((red << 8 - FINE) + half, (green << 8 - FINE) + half,
					(blue << 8 - FINE) + half);
		}
		return this.closest[place];
	}

	/** Red, green and blue of all colours. */
	byte[] bytes() {
		byte[] bytes = new byte[3 * COLOURS];
		for (int i = 0; i < COLOURS; i++) {
			Color colour = this.colours.get(i);
			bytes[3 * i] = (byte) colour.getRed();
			bytes[3 * i + 1] = (byte) colour.getGreen();
			bytes[3 * i + 2] = (byte) colour.getBlue();
		}
		return bytes;
	}

	private byte closest(int red, int green, int blue) {
		int best = 0;
		int least = Integer.MAX_VALUE;
		for (int i = 0; i < COLOURS; i++) {
			Color colour = this.colours.get(i);
			int distance = square(colour.getRed() - red) + square(colour.getGreen() - green)
					+ square(colour.getBlue() - blue);
			if (distance < least) {
				least = distance;
				best = i;
			}
		}
		return (byte) best;
	}

	private static int channel(int light, int shade, float darkness, int share) {
		return (int) ((light + (shade - light) * darkness) * share / 255);
	}

	private static int square(int value) {
		return value * value;
	}

	private static Color mix(Color one, Color other, double share) {
		return new Color((int) (one.getRed() + (other.getRed() - one.getRed()) * share),
				(int) (one.getGreen() + (other.getGreen() - one.getGreen()) * share),
				(int) (one.getBlue() + (other.getBlue() - one.getBlue()) * share));
	}

	// Some hues must be darker than others for the same contrast.
	private static Color dark(Color colour, double luminance) {
		double light = (0.21 * square(colour.getRed()) + 0.72 * square(colour.getGreen())
				+ 0.07 * square(colour.getBlue())) / square(255);
		return (light > luminance) ? mix(Color.BLACK, colour, Math.sqrt(luminance / light)) : colour;
	}

	private static Color colour(double hue, double saturation, double brightness) {
		return Color.getHSBColor((float) hue, (float) saturation, (float) brightness);
	}

}
