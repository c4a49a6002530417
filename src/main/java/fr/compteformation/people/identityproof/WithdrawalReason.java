package fr.compteformation.people.identityproof;

/**
 * Why a proof was withdrawn. The names are stored in the database and are suffixes of
 * translation keys.
 */
public enum WithdrawalReason {

	NUMBER_CHANGED, NAME_DIFFERS, DETACHED,

	/** An agent withdrew it; the motive is kept with the case. */
	AGENT;

	/** The translation key. */
	public String messageKey() {
		return "identity.withdrawn." + name();
	}

}
