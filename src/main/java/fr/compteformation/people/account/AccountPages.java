package fr.compteformation.people.account;

import fr.compteformation.platform.base.PagePath;

/** The pages of an account that other rooms link to. */
public final class AccountPages {

	/** Says that the account is suspended. */
	public static final PagePath SUSPENDED = new PagePath("/compte-bloque");

	private AccountPages() {
	}

}
