package fr.compteformation.platform.register;

import java.util.List;

/**
 * A town of the official register.
 *
 * @param code its code in the register (INSEE), such as "35238"
 * @param name its name, such as "Rennes"
 * @param postalCodes one or more
 * @param point where it is
 */
public record Town(String code, String name, List<String> postalCodes, GeoPoint point) {

	/** The name with a postal code, such as "Rennes (35000)". */
	public String label() {
		return this.name + " (" + this.postalCodes.getFirst() + ")";
	}

}
