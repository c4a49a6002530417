package fr.compteformation.people.reconciliation;

/** The result of an agent’s decision. The names are suffixes of translation keys. */
public enum ReconciliationOutcome {

	DONE,

	/** Another agent decided or a file changed a name: nothing is stored. */
	CHANGED,

	/** An agent cannot decide about their own account. */
	OWN_ACCOUNT,

	/** Another account sees the rights of this holder. */
	ANOTHER_ATTACHED;

	/** The translation key. */
	public String messageKey() {
		return "reconciliation.outcome." + name();
	}

}
