package fr.compteformation.office.exchange;

/**
 * What a key may be used for. The constant names are stored in the database and end the
 * translation keys.
 */
public enum ExchangeScope {

	/** Read the balance of a holder, for a dossier of that holder. */
	BALANCES,

	/** Read the declarations of DIF of a day. */
	DECLARATIONS,

	/** Read the dossiers of a day. */
	DOSSIERS,

	/** Send employers’ yearly files, and follow their reading. */
	EMPLOYER_FILES;

	/** {@code PreAuthorize} expressions: only keys with that scope. */
	static final String FOR_BALANCES = "hasAuthority('EXCHANGE_BALANCES')";

	static final String FOR_DECLARATIONS = "hasAuthority('EXCHANGE_DECLARATIONS')";

	static final String FOR_DOSSIERS = "hasAuthority('EXCHANGE_DOSSIERS')";

	static final String FOR_EMPLOYER_FILES = "hasAuthority('EXCHANGE_EMPLOYER_FILES')";

	String authority() {
		return "EXCHANGE_" + name();
	}

	/** The translation key. */
	public String messageKey() {
		return "exchange.scope." + name();
	}

}
