package fr.compteformation.people.proofreview;

import java.util.Set;

import fr.compteformation.people.holder.HolderId;

/**
 * Something unusual about a person’s accounts, to draw an agent’s attention; never a
 * reason to refuse by itself. The names are suffixes of translation keys.
 */
public enum IdentityHint {

	/** The holder has several accounts. */
	SEVERAL_ACCOUNTS,

	/** More than three numbers use the email address of one of the accounts. */
	SHARED_EMAIL,

	/** More than three numbers use a phone of one of the accounts. */
	SHARED_PHONE,

	/** Codes sent to one postal address proved several people. */
	SHARED_ADDRESS,

	/** One FranceConnect identification was used for several numbers. */
	SHARED_SUBJECT;

	/** The translation key. */
	public String messageKey() {
		return "proofreview.hint." + name();
	}

	/** Finds hints about a holder. Rooms that know something unusual fill it. */
	public interface Source {

		Set<IdentityHint> about(HolderId holder);

	}

}
