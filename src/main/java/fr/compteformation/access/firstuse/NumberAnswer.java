package fr.compteformation.access.firstuse;

import java.util.Set;

import fr.compteformation.access.civilstatus.NirComparison;

/**
 * The result of entering a number at the first sign-in.
 */
public sealed interface NumberAnswer {

	/**
	 * The number does not match the identity. Reveals nothing about accounts.
	 *
	 * @param what all differences
	 */
	record Differs(Set<NirComparison.Mismatch> what) implements NumberAnswer {
	}

	/** The rate limit was reached. */
	record TooSoon() implements NumberAnswer {
	}

	/** The number matches; an account may be opened. */
	record NoAccount() implements NumberAnswer {
	}

	/** The number matches and has an account. Its password is required once. */
	record HasAccount() implements NumberAnswer {
	}

	/**
	 * The number matches, but its account has no password and is linked to another
	 * subject.
	 */
	record NeedsHelp() implements NumberAnswer {
	}

}
