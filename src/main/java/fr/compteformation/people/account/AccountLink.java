package fr.compteformation.people.account;

import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.people.audit.AccountAct;

/**
 * The links that are asked for by a number. The names are kept in the database.
 */
enum AccountLink {

	PASSWORD(AccountLinks.PASSWORD, AccountLinkMails.Template.PASSWORD_LINK, "/nouveau-mot-de-passe/",
			AccountAct.PASSWORD_LINK_SENT),

	SIGN_IN(AccountLinks.SIGN_IN, AccountLinkMails.Template.SIGN_IN_LINK, "/connexion/lien/",
			AccountAct.SIGN_IN_LINK_SENT);

	private final SecretPurpose purpose;

	private final AccountLinkMails.Template mail;

	private final String page;

	private final AccountAct sent;

	AccountLink(SecretPurpose purpose, AccountLinkMails.Template mail, String page, AccountAct sent) {
		this.purpose = purpose;
		this.mail = mail;
		this.page = page;
		this.sent = sent;
	}

	SecretPurpose purpose() {
		return this.purpose;
	}

	/** The email that holds it. */
	AccountLinkMails.Template mail() {
		return this.mail;
	}

	/** The address of its page, before the token. */
	String page() {
		return this.page;
	}

	/** What the activity of the account says. */
	AccountAct sent() {
		return this.sent;
	}

}
