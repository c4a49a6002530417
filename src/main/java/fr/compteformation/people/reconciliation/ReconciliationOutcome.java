package fr.compteformation.people.reconciliation;

/**
 * What came of an agent’s decision. The names end the keys of their texts.
 */
public enum ReconciliationOutcome {

	DONE,

	/** Somebody else decided, or a file changed a name: nothing is written. */
	CHANGED,

	/** Nobody decides about their own account. */
	OWN_ACCOUNT,

	/** Another account sees the rights of this holder. */
	ANOTHER_ATTACHED;

	/** The translation that tells it. */
	public String messageKey() {
		return "reconciliation.outcome." + name();
	}

}
