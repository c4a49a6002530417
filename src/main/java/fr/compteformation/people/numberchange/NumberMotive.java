package fr.compteformation.people.numberchange;

/**
 * Reasons to change a social security number. The names are stored in the database and
 * are suffixes of translation keys.
 */
public enum NumberMotive {

	CIVIL_STATUS_CORRECTED, PROVISIONAL_REPLACED, TYPED_WRONG, OTHER_REASON;

	/** The translation key. */
	public String messageKey() {
		return "account.number.motive." + name();
	}

}
