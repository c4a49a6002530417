package fr.compteformation.people.holder;

/**
 * Whether an account may see its holder’s rights.
 */
public sealed interface Attachment {

	/**
	 * The birth name is the one that the fund knows.
	 *
	 * @param holder whose rights the account sees
	 * @param number the account number that the holder may give on the phone
	 */
	record Attached(HolderId holder, AccountNumber number) implements Attachment {
	}

	/** The account sees nothing of its holder. */
	sealed interface Withheld extends Attachment {

	}

	/** The birth name differs, or nobody checked it: an agent decides. */
	record Reconciling() implements Withheld {
	}

	/** An agent decided that the account is another person’s. */
	record Refused() implements Withheld {
	}

}
