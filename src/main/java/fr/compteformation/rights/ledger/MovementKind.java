package fr.compteformation.rights.ledger;

/**
 * Why a movement was written.
 */
public enum MovementKind {

	/** The rights of one year of work. */
	ANNUAL_CREDIT,

	/** The hours of 2015 to 2018, turned into euros on 1 January 2019. */
	CONVERSION,

	/** The hours a person declares from before 2015; zero hours are an answer too. */
	DIF_DECLARATION,

	/** The rights of one year of volunteering. */
	VOLUNTEERING,

	/** The points of one year of hard work. */
	HARD_WORK,

	/** Rights set aside for a training dossier. */
	RESERVATION,

	/** Takes an earlier movement back, whole. */
	REVERSAL

}
