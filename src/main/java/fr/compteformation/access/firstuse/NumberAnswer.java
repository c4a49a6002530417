package fr.compteformation.access.firstuse;

import java.util.Set;

/**
 * What came of the number that somebody gave at their first use.
 */
public sealed interface NumberAnswer {

	/**
	 * It is not the number of the person the provider named. Tells nothing about
	 * accounts.
	 *
	 * @param what everything that differs
	 */
	record Differs(Set<Mismatch> what) implements NumberAnswer {
	}

	/** Too many numbers in too short a time. */
	record TooSoon() implements NumberAnswer {
	}

	/** It fits, and an account may be opened. */
	record NoAccount() implements NumberAnswer {
	}

	/** It fits, and has an account, whose password is asked for once. */
	record HasAccount() implements NumberAnswer {
	}

	/** It fits, and has an account without a password that belongs to another sign-in. */
	record NeedsHelp() implements NumberAnswer {
	}

}
