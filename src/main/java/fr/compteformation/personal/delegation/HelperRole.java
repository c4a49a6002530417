package fr.compteformation.personal.delegation;

/**
 * What a helper is to the person who gives a delegation. The giver chooses it and nobody
 * checks it, so it gives no rights. The constant names end the translation keys.
 */
public enum HelperRole {

	/** A relative, a friend, anybody the giver trusts. */
	TRUSTED,

	/**
	 * An adviser of the conseil en évolution professionnelle (code du travail, L6111-6).
	 */
	COUNSELLOR;

	/** The translation key of its name. */
	public String messageKey() {
		return "delegation.role." + name();
	}

}
