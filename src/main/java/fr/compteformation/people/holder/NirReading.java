package fr.compteformation.people.holder;

import java.util.List;
import java.util.Optional;

/**
 * What reading a typed {@link Nir} gives: the number, or the one thing to correct first.
 */
public sealed interface NirReading {

	/** The number, when it is one. */
	default Optional<Nir> found() {
		return (this instanceof Valid valid) ? Optional.of(valid.nir()) : Optional.empty();
	}

	/**
	 * A number whose key is right.
	 *
	 * @param nir the number
	 */
	record Valid(Nir nir) implements NirReading {
	}

	/**
	 * A text that is not a number.
	 *
	 * @param problem the first thing to correct
	 * @param parameters what its message takes, in order
	 */
	record Invalid(NirProblem problem, List<Object> parameters) implements NirReading {
	}

}
