package fr.compteformation.personal.delegation;

/**
 * What a helper may prepare, and only the person can take over. The constant names end
 * the translation keys.
 */
public enum Preparable {

	/** The trade to reach and steps of the career project. */
	PROJECT,

	/** Hours for a declaration of DIF. */
	DIF,

	/** A draft of a training dossier. */
	DOSSIER;

	/** The translation key of its name. */
	public String messageKey() {
		return "delegation.prepares." + name();
	}

}
