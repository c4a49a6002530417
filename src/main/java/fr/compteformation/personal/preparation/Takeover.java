package fr.compteformation.personal.preparation;

import fr.compteformation.platform.base.PagePath;

/** The result of taking something over. */
public sealed interface Takeover {

	/**
	 * It is in its place, or waits there.
	 *
	 * @param next the page where the person checks it
	 * @param messageKey the translation key of what to do there
	 */
	record Done(PagePath next, String messageKey) implements Takeover {
	}

	/** It was withdrawn or settled meanwhile; nothing was done. */
	record Gone() implements Takeover {
	}

	/** It cannot be taken over; nothing was done. */
	record Impossible(Reason reason) implements Takeover {
	}

	/** Why it cannot be taken over. The constant names end the translation keys. */
	enum Reason {

		/** The project has as many steps as it may have. */
		PROJECT_FULL,

		/** The person aims at another trade than the page said. */
		TARGET_CHANGED,

		/** The training, or the trade, is no longer there. */
		NOT_OFFERED,

		/** The account does not see its rights yet. */
		NOT_YET,

		/** Hours can no longer be declared. */
		HOURS_CLOSED,

		/** The current declaration cannot be changed for now. */
		HOURS_IN_REVIEW;

		/** The translation key of the message. */
		public String messageKey() {
			return "preparation.impossible." + name();
		}

	}

}
