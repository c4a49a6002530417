package fr.compteformation.rights.ledger;

/**
 * The levels of the French framework of qualifications (décret 2019-14), as far as rights
 * depend on them.
 */
public enum Diploma {

	/** None, or the brevet: the level that earns more each year. */
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
