package fr.compteformation.platform.site;

import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
record Colour(int red, int green, int blue) {

	static final Colour BLACK = new Colour(0, 0, 0);

	static final Colour WHITE = new Colour(255, 255, 255);

	private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");

	/**
	 * Reads a colour as style sheets write it, such as #0c5a5e.
	 * @throws IllegalArgumentException if it is not written so
	 */
	static Colour of(String written) {
		if (!WRITTEN.matcher(written).matches()) {
			throw new IllegalArgumentException("write a colour as six hexadecimal digits, such as #0c5a5e");
		}
		int all = Integer.parseInt(written.substring(1), 16);
		return new Colour(all >> 16, (all >> 8) & 0xff, all & 0xff);
	}

	/**
	 * The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”).
	 */
	double contrast(Colour other) {
		double one = luminance();
		double two = other.luminance();
		return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
	}

	/**
	 * A mixture.
	 * @param share of the other colour, from 0 to 1
	 */
	Colour mixed(Colour other, double share) {
		return new Colour(mixed(this.red, other.red, share), mixed(this.green, other.green, share),
				mixed(this.blue, other.blue, share));
	}

	private static int mixed(int one, int two, double share) {
		return (int) Math.round(one * (1 - share) + two * share);
	}

	private double luminance() {
		return 0.2126 * linear(this.red) + 0.7152 * linear(this.green) + 0.0722 * linear(this.blue);
	}

	private static double linear(int value) {
		double part = value / 255.0;
		return (part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}

	@Override
	public String toString() {
		return "#%02x%02x%02x".formatted(this.red, this.green, this.blue);
	}

}
