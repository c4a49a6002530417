package fr.compteformation.access.civilstatus;

/**
 * A difference between a social security number and the civil register. The constant
 * names end the translation keys.
 */
public enum Mismatch {

	/** The first digit. */
	SEX,

	/** The second and third digit. */
	YEAR,

	/** The fourth and fifth digit. */
	MONTH,

	/** Department and commune, or country. */
	PLACE

}
