package fr.compteformation.access.firstuse;

/**
 * What of a social security number is not what civil status says. The names end the keys
 * of their texts.
 */
public enum Mismatch {

	/** The first character. */
	SEX,

	/** The two digits after it. */
	YEAR,

	/** The next two. */
	MONTH,

	/** Department and commune, or country. */
	PLACE

}
