package fr.compteformation.office.professional;

/**
 * Whether a professional may sign in. The constant names end the translation keys.
 */
public enum ProfessionalState {

	/** Has not set a password yet. */
	INVITED,

	/** May sign in. */
	ACTIVE,

	/** May not sign in until re-enabled. */
	DISABLED,

	/** May not sign in until the certificate is renewed; follows from its last day. */
	SUSPENDED;

	/** The translation key of the state. */
	public String messageKey() {
		return "professional.state." + name();
	}

}
