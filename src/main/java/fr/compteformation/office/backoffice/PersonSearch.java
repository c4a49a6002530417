package fr.compteformation.office.backoffice;

import fr.compteformation.people.holder.HolderId;

/**
 * The result of a search.
 */
public sealed interface PersonSearch {

	/**
	 * A person has, or had, this number.
	 *
	 * @param holder the person’s id
	 */
	record Found(HolderId holder) implements PersonSearch {
	}

	/** No person has this number. */
	record Nobody() implements PersonSearch {
	}

	/**
	 * The input is not a valid number.
	 *
	 * @param problem what to correct
	 */
	record Unreadable(Problem problem) implements PersonSearch {
	}

	/** A problem with a number. The constant names end the translation keys. */
	enum Problem {

		/** Has the format of neither number. */
		NEITHER,

		/** Has the format of a social security number, but is invalid. */
		NIR,

		/** Has the format of an account number, but is invalid. */
		ACCOUNT_NUMBER;

		/** The translation key of the message. */
		public String messageKey() {
			return "backoffice.people.problem." + name();
		}

	}

}
