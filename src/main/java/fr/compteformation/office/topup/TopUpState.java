package fr.compteformation.office.topup;

/**
 * What became of a top-up. The constant names are stored in the database and end
 * translation keys.
 */
public enum TopUpState {

	/** To be checked. */
	SENT,

	/** In the ledger of the employee, whether there is an account or not. */
	CREDITED,

	/** Not credited; the employer reads why. */
	REFUSED;

	/** The translation key of the state. */
	public String messageKey() {
		return "topUp.state." + name();
	}

}
