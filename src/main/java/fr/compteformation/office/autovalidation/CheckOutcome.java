package fr.compteformation.office.autovalidation;

/**
 * What the rule found about a declaration. The constant names are stored in the database.
 */
enum CheckOutcome {

	/** Validated by the rule. */
	VALIDATED,
	/** It agrees in everything, but was drawn for a check by agents. */
	SAMPLED,
	/** The person has not proved who they are. */
	UNPROVEN,
	/** The account is suspended, or its owner is deceased. */
	SUSPENDED,
	/** Somebody else handed in the same file. */
	FILE_OF_OTHERS,
	/** Its documents were deleted. */
	NO_FILE,
	/** The declared hours are those read only if they are rounded differently. */
	ROUNDED,
	/** The hours are worth more than one person decides about alone. */
	ABOVE_LIMIT,
	/** The person declared before. */
	DECLARED_BEFORE,
	/** An agent or the person did something about it since it was declared. */
	TOUCHED,
	/** An agent opened it. */
	IN_HANDS,
	/** An agent’s decision about it waits to take effect. */
	HELD,
	/** It changed meanwhile, or the hours are in use. */
	REFUSED

}
