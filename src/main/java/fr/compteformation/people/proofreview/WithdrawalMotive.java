package fr.compteformation.people.proofreview;

/**
 * Why an agent withdraws a proof. The names are stored in the database and are suffixes
 * of translation keys.
 */
public enum WithdrawalMotive {

	/** The proof was accepted by mistake. */
	MISTAKE,

	/** The account seems to belong to somebody else. */
	FRAUD,

	/** The owner asked for it. */
	OWNER_ASKED,

	OTHER;

	/** The translation key. */
	public String messageKey() {
		return "proofreview.withdrawal." + name();
	}

}
