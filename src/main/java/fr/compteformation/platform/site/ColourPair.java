package fr.compteformation.platform.site;

import java.util.List;

/**
 * A colour for light screens and one for dark screens, in settings written as one text
 * such as “#0c5a5e, #6fd0c8”.
 */
public final class ColourPair {

	private final Colour light;

	private final Colour dark;

	private ColourPair(Colour light, Colour dark) {
		this.light = light;
		this.dark = dark;
	}

	/**
	 * Reads two colours, light screens first.
	 * @throws IllegalArgumentException unless it holds two colours
	 */
	public static ColourPair of(String written) {
		List<Colour> colours = List.of(written.strip().split("\\s*,\\s*")).stream().map(Colour::of).toList();
		if (colours.size() != 2) {
			throw new IllegalArgumentException(
					"write two colours, for light and for dark screens, such as #0c5a5e, #6fd0c8");
		}
		return new ColourPair(colours.getFirst(), colours.getLast());
	}

	Colour on(ColourScheme screen) {
		return (screen == ColourScheme.LIGHT) ? this.light : this.dark;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ColourPair pair && this.light.equals(pair.light) && this.dark.equals(pair.dark);
	}

	@Override
	public int hashCode() {
		return 31 * this.light.hashCode() + this.dark.hashCode();
	}

	@Override
	public String toString() {
		return this.light + ", " + this.dark;
	}

}
