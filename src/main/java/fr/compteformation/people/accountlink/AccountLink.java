package fr.compteformation.people.accountlink;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.onetime.SecretPurpose;

/**
 * The one-time links that are requested by number. The names are stored in the database.
 */
enum AccountLink {

	PASSWORD(AccountLinks.PASSWORD, new PagePath("/nouveau-mot-de-passe"), AccountAct.PASSWORD_LINK_SENT),

	SIGN_IN(AccountLinks.SIGN_IN, SharedPages.SIGN_IN.of("lien"), AccountAct.SIGN_IN_LINK_SENT);

	private final SecretPurpose purpose;

	private final PagePath page;

	private final AccountAct sent;

	AccountLink(SecretPurpose purpose, PagePath page, AccountAct sent) {
		this.purpose = purpose;
		this.page = page;
		this.sent = sent;
	}

	SecretPurpose purpose() {
		return this.purpose;
	}

	/** Each link is below it. */
	PagePath page() {
		return this.page;
	}

	/** The account event for a sent link. */
	AccountAct sent() {
		return this.sent;
	}

}
