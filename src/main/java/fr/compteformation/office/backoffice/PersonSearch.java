package fr.compteformation.office.backoffice;

import fr.compteformation.people.holder.HolderId;

/**
 * What came of the search for a person.
 */
public sealed interface PersonSearch {

	/**
	 * Somebody has, or had, this number.
	 *
	 * @param holder who
	 */
	record Found(HolderId holder) implements PersonSearch {
	}

	/** Nobody has this number. */
	record Nobody() implements PersonSearch {
	}

	/**
	 * What was typed is no number to search by.
	 *
	 * @param problem what is to be corrected
	 */
	record Unreadable(Problem problem) implements PersonSearch {
	}

	/** What is wrong with a number. The names end the keys of their texts. */
	enum Problem {

		/** It looks like neither of the two. */
		NEITHER,

		/** It looks like a social security number with its key, and is none. */
		NIR,

		/** It looks like an account number, and is none. */
		ACCOUNT_NUMBER;

		/** The translation that says what is expected. */
		public String messageKey() {
			return "backoffice.people.problem." + name();
		}

	}

}
