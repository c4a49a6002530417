package fr.compteformation.people.holder;

/** Whether an account may see its holder’s rights. */
public sealed interface Attachment {

	/**
	 * The birth name matches the fund’s data.
	 *
	 * @param holder the holder whose rights the account sees
	 * @param number the account number to give on the phone
	 */
	record Attached(HolderId holder, AccountNumber number) implements Attachment {
	}

	/** The account sees nothing of its holder. */
	sealed interface Withheld extends Attachment {

	}

	/** The birth name differs or is not yet checked: an agent decides. */
	record Reconciling() implements Withheld {
	}

	/** An agent decided that the account belongs to another person. */
	record Refused() implements Withheld {
	}

}
