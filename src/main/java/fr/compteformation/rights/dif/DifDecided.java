package fr.compteformation.rights.dif;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;

/**
 * What came of a decision.
 */
public sealed interface DifDecided {

	/** It stands, and the person is told. */
	record Done() implements DifDecided {
	}

	/** A supervisor looks at it before anything changes. */
	record HandedOver() implements DifDecided {
	}

	/**
	 * Somebody did something meanwhile; nothing was overwritten.
	 *
	 * @param now as it stands now; none when another declaration took its place
	 */
	record Changed(@Nullable DifDetails now) implements DifDecided {
	}

	/** Not by this agent, or not from where it stands. */
	record NotAllowed() implements DifDecided {
	}

	/** Nobody decides about their own account. */
	record OwnAccount() implements DifDecided {
	}

	/**
	 * More is spent than would be left; nothing changed.
	 *
	 * @param missing what would be owed, more than zero
	 */
	record RightsInUse(Euros missing) implements DifDecided {
	}

}
