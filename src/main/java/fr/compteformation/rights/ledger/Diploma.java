package fr.compteformation.rights.ledger;

/**
 * The levels of the French qualifications framework (décret 2019-14) that affect rights.
 */
public enum Diploma {

	/** No diploma, or the brevet; earns a higher yearly credit. */
	BELOW_LEVEL_3,

	/** CAP, BEP. */
	LEVEL_3,

	/** Baccalauréat. */
	LEVEL_4,

	/** BTS, DUT, DEUG. */
	LEVEL_5,

	/** Licence, BUT, maîtrise. */
	LEVEL_6,

	/** Master, engineer, DEA, DESS. */
	LEVEL_7,

	/** Doctorate. */
	LEVEL_8

}
