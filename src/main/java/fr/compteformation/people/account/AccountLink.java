package fr.compteformation.people.account;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.platform.onetime.SecretPurpose;

/**
 * The one-time links that are requested by number. The names are stored in the database.
 */
enum AccountLink {

	PASSWORD(AccountLinks.PASSWORD, "/nouveau-mot-de-passe/", AccountAct.PASSWORD_LINK_SENT),

	SIGN_IN(AccountLinks.SIGN_IN, "/connexion/lien/", AccountAct.SIGN_IN_LINK_SENT);

	private final SecretPurpose purpose;

	private final String page;

	private final AccountAct sent;

	AccountLink(SecretPurpose purpose, String page, AccountAct sent) {
		this.purpose = purpose;
		this.page = page;
		this.sent = sent;
	}

	SecretPurpose purpose() {
		return this.purpose;
	}

	/** The path of its page, before the token. */
	String page() {
		return this.page;
	}

	/** The account event for a sent link. */
	AccountAct sent() {
		return this.sent;
	}

}
