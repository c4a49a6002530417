package fr.compteformation.office.topup;

/**
 * Why a top-up is refused. The constant names are stored in the database and end
 * translation keys.
 */
public enum TopUpRefusal {

	/** Nobody can read the proof. */
	PROOF_ILLEGIBLE,

	/** The proof shows another amount, day or reference. */
	PROOF_DIFFERS,

	/** The payment has not arrived. */
	NOT_PAID,

	/** Number, name and date of birth do not belong to one person. */
	PERSON_UNCLEAR,

	/** The same payment was credited before. */
	CREDITED_BEFORE,

	/** Another reason, in words. */
	OTHER;

	/** The translation key of the sentence that the employer reads. */
	public String messageKey() {
		return "topUp.refusal." + name();
	}

}
