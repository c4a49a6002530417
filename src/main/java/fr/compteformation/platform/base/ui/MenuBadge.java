package fr.compteformation.platform.base.ui;

import fr.compteformation.platform.base.PagePath;

/**
 * The number of news on a page of the account menu; a bean of a higher room. Asked for
 * after every navigation, so it must be cheap.
 */
public interface MenuBadge {

	/** The page. */
	PagePath page();

	/** The number of news; 0 shows no badge. */
	long count(SignedIn person);

	/**
	 * The translation key of the text alternative, such as “2 new messages”; takes the
	 * number.
	 */
	String messageKey();

}
