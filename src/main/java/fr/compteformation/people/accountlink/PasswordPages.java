package fr.compteformation.people.accountlink;

import fr.compteformation.platform.base.PagePath;

/** The pages about passwords that other rooms lead to. */
public final class PasswordPages {

	public static final PagePath FORGOTTEN = new PagePath("/mot-de-passe-oublie");

	private PasswordPages() {
	}

}
