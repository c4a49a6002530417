package fr.compteformation.platform.securitycheck.budget;

/** What has a budget of its own. */
public enum BudgetKind {

	/** Registrations. */
	REGISTRATION,

	/** Activation emails sent again. */
	RESEND,

	/** Forgotten passwords and sign-in links. */
	PASSWORD

}
