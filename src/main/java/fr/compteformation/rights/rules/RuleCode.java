package fr.compteformation.rights.rules;

/**
 * The amounts that the law sets.
 */
public enum RuleCode {

	/** A year of work credits this many cents, up to the cap. */
	CPF_ANNUAL,

	/** The same for people who declared a diploma below level 3. */
	CPF_ANNUAL_LOW_DIPLOMA,

	/** The hours of a full year, in hundredths; half of them earn a full year. */
	FULL_YEAR,

	/** What an hour of CPF or DIF is worth, in cents. */
	HOUR,

	/** The most hours of DIF, in hundredths. */
	DIF_HOURS,

	/** A year of volunteering credits this many cents, up to the cap. */
	CEC_ANNUAL,

	/** What a point of C2P is worth, in cents. */
	C2P_POINT,

	/** The most points of C2P in a life. */
	C2P_POINTS,

	/** What a person pays towards each training, in cents. */
	PARTICIPATION

}
