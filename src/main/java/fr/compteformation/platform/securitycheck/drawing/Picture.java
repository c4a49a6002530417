package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Shape;

/**
 * A drawing of a common thing with a well-known name.
 *
 * @param lines in a square of {@value #UNITS} units
 */
public record Picture(String name, Shape lines) {

	/** Side length of the bitmap in pixels. */
	public static final int PIXELS = 128;

	/** Side length of the drawing in its own units. */
	static final int UNITS = 40;

	/** The translation key of the name, which has no article and no full stop. */
	public String nameKey() {
		return "securitycheck.picture." + this.name;
	}

}
