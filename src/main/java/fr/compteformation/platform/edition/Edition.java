package fr.compteformation.platform.edition;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The public guides of four years. Where they differ, each has its own policies; a single
 * policy in the settings overrides that of the edition.
 */
public enum Edition {

	/** Hours, typed characters, no document for the DIF. */
	GUIDE_2015("FIVE_LETTERS_THREE_DIGITS", "CHARACTERS", "OPTIONAL", "OPTIONAL", "HOURS", "NONE", "HALF_UP"),

	/** Hours and three gauges. */
	GUIDE_2018("EIGHT_MIXED", "PICTURE", "REQUIRED", "OPTIONAL", "HOURS", "NONE", "HALF_UP"),

	/** Euros; FranceConnect comes first. */
	GUIDE_2020("EIGHT_MIXED", "PICTURE", "OPTIONAL", "ONE_OF_TWO", "EUROS", "REQUIRED", "CEILING"),

	/** Euros, and a document for the DIF. */
	GUIDE_2021("EIGHT_MIXED", "PICTURE", "OPTIONAL", "ONE_OF_TWO", "EUROS", "REQUIRED", "CEILING");

	private final Map<String, String> policies;

	Edition(String password, String securityCheck, String firstName, String phones, String unit, String difAttestation,
			String difRounding) {
		this.policies = Map.of("password", password, "security-check", securityCheck, "first-name", firstName, "phones",
				phones, "unit", unit, "dif-attestation", difAttestation, "dif-rounding", difRounding);
	}

	/** The policies by name, without a prefix. */
	Map<String, String> policies() {
		return this.policies;
	}

	/** Whether the registration offers other ways, such as FranceConnect, first. */
	public boolean otherWaysFirst() {
		return this == GUIDE_2020 || this == GUIDE_2021;
	}

	/** Such as “2015”, the value of the setting. */
	public String year() {
		return name().substring(name().length() - 4);
	}

	static Optional<Edition> of(String year) {
		return Arrays.stream(values()).filter((edition) -> edition.year().equals(year.strip())).findFirst();
	}

	@Override
	public String toString() {
		return year();
	}

}
