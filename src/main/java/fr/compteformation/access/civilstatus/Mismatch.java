package fr.compteformation.access.civilstatus;

/**
 * A difference between an account and the civil register. The constant names end the
 * translation keys.
 */
public enum Mismatch {

	/** The first digit. */
	SEX,

	/** The second and third digit. */
	YEAR,

	/** The fourth and fifth digit. */
	MONTH,

	/** Department and commune, or country. */
	PLACE,

	/** The birth name, in any spelling. */
	BIRTH_NAME

}
