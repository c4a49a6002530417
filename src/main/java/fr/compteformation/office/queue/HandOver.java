package fr.compteformation.office.queue;

import java.time.Instant;

/**
 * A declaration handed over by a colleague.
 *
 * @param from the colleague’s number
 * @param word what the colleague wrote about it; may be empty
 * @param at when
 */
public record HandOver(int from, String word, Instant at) {

	/** The maximum length of the word, in characters. */
	public static final int MAX_WORD = 500;

	/** Keep personal texts out of logs. */
	@Override
	public String toString() {
		return "HandOver from " + this.from;
	}

	/**
	 * The result of handing over one declaration.
	 */
	public enum Outcome {

		DONE,

		/** It no longer waits for agents. */
		GONE,

		/** It waits for a supervisor, and the agent or the colleague is none. */
		FOR_SUPERVISORS,

		/** The agent or the colleague is the person who declared. */
		OWN,

		/** The colleague decided about it before. */
		DECIDED_BEFORE,

		/** The colleague’s account is not active. */
		COLLEAGUE_AWAY;

		/** The translation key of the result. */
		public String messageKey() {
			return "backoffice.handOver." + name();
		}

	}

}
