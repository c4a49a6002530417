package fr.compteformation.rights.rules;

/**
 * The amounts set by law.
 */
public enum RuleCode {

	/** Yearly credit for work, in cents, up to the cap. */
	CPF_ANNUAL,

	/** The same for people who declared a diploma below level 3. */
	CPF_ANNUAL_LOW_DIPLOMA,

	/**
	 * The hours of a full year, in hundredths; half of them earn a full year’s credit.
	 */
	FULL_YEAR,

	/** The value of an hour of CPF or DIF, in cents. */
	HOUR,

	/** The maximum DIF hours, in hundredths. */
	DIF_HOURS,

	/** Yearly credit for volunteering, in cents, up to the cap. */
	CEC_ANNUAL,

	/** The value of a C2P point, in cents. */
	C2P_POINT,

	/** The lifetime maximum of C2P points. */
	C2P_POINTS,

	/** The person’s mandatory participation in each training, in cents. */
	PARTICIPATION

}
