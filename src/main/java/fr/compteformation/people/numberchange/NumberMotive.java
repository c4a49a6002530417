package fr.compteformation.people.numberchange;

/**
 * Why a person has another social security number. The names stand in the database, and
 * end the keys of their texts.
 */
public enum NumberMotive {

	CIVIL_STATUS_CORRECTED, PROVISIONAL_REPLACED, TYPED_WRONG, OTHER_REASON;

	/** The translation that names it. */
	public String messageKey() {
		return "account.number.motive." + name();
	}

}
