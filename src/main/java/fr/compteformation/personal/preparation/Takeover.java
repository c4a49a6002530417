package fr.compteformation.personal.preparation;

import fr.compteformation.platform.base.PagePath;

/** The result of taking something over. */
public sealed interface Takeover {

	/**
	 * It is in its place, or waits there.
	 *
	 * @param next the page where the person checks it
	 */
	record Done(PagePath next) implements Takeover {
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
		NOT_YET;

		/** The translation key of the message. */
		public String messageKey() {
			return "preparation.impossible." + name();
		}

	}

}
