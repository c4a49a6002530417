package fr.compteformation.people.holder;

/** Whether an account may see its holder’s rights. */
public sealed interface Attachment {

	/**
	 * The birth name matches the fund’s data, and the account sees the rights.
	 *
	 * @param holder the holder whose rights the account sees
	 * @param number the account number to give on the phone
	 * @param readOnly whether the owner must prove who they are before anything is spent,
	 * delegated or exported
	 */
	record Attached(HolderId holder, AccountNumber number, boolean readOnly) implements Attachment {
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

	/**
	 * The birth name matches, but the owner has not proved who they are.
	 *
	 * @param holder the holder, for what the account hands in meanwhile; nothing of it is
	 * shown
	 */
	record Unproven(HolderId holder) implements Withheld {
	}

}
