package fr.compteformation.people.identityproof;

/**
 * How somebody proved who they are. The names are stored in the database and are suffixes
 * of translation keys.
 */
public enum ProofMethod {

	/** The identity that the provider supplies matches number and birth name. */
	FRANCE_CONNECT,

	/** An agent checked an identity document. */
	DOCUMENT,

	/** A code from a letter to an address that the fund knew. */
	LETTER,

	/** An agent saw the person and their document, and a supervisor agreed. */
	IN_PERSON,

	/** An agent accepted the account before proofs existed. */
	AGENT_BEFORE;

	/** The translation key. */
	public String messageKey() {
		return "identity.method." + name();
	}

}
