package fr.compteformation.people.account;

import fr.compteformation.platform.base.PagePath;

/** The password pages that other rooms link to. */
public final class PasswordPages {

	public static final PagePath FORGOTTEN = new PagePath("/mot-de-passe-oublie");

	private PasswordPages() {
	}

}
