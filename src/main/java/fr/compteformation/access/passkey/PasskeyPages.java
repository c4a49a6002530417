package fr.compteformation.access.passkey;

import fr.compteformation.platform.base.PagePath;

/** The pages of passkeys. */
public final class PasskeyPages {

	/** A person’s passkeys, to add and remove. */
	public static final PagePath KEYS = new PagePath("/mon-profil/cles");

	/** Asks for the second factor at sign-in. */
	public static final PagePath SECOND_FACTOR = new PagePath("/connexion/cle");

	private PasskeyPages() {
	}

}
