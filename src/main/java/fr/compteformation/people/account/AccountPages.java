package fr.compteformation.people.account;

import fr.compteformation.platform.base.PagePath;

/** The pages of an account that other rooms link to. */
public final class AccountPages {

	public static final PagePath PROFILE = new PagePath("/mon-profil");

	public static final PagePath CLOSE_ACCOUNT = new PagePath("/mon-profil/fermer");

	/** Says that the account is suspended. */
	public static final PagePath SUSPENDED = new PagePath("/compte-bloque");

	private AccountPages() {
	}

}
