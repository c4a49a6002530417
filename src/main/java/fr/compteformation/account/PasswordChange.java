package fr.compteformation.account;

/**
 * How changing a password ended.
 */
public enum PasswordChange {

	/** The new password is in force, and all other devices are signed out. */
	DONE,

	/** The current password was wrong; nothing changed. */
	WRONG_CURRENT,

	/** Several tries followed each other too quickly; nothing was checked. */
	TOO_SOON

}
