package fr.compteformation.rights.ledger;

/**
 * Why a movement was written.
 */
public enum MovementKind {

	/** The rights of one year of work. */
	ANNUAL_CREDIT,

	/** The hours of 2015 to 2018, converted into euros on 1 January 2019. */
	CONVERSION,

	/** Declared hours from before 2015, possibly zero. */
	DIF_DECLARATION,

	/** The rights of one year of volunteering. */
	VOLUNTEERING,

	/** The points of one year of arduous work. */
	HARD_WORK,

	/** An amount that an employer adds, checked by a supervisor. */
	TOP_UP,

	/** Rights reserved for a training dossier. */
	RESERVATION,

	/** Reverses an earlier movement completely. */
	REVERSAL

}
