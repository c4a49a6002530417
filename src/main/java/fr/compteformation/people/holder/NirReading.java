package fr.compteformation.people.holder;

import java.util.List;
import java.util.Optional;

/** The result of parsing a {@link Nir}: the number or the first problem. */
public sealed interface NirReading {

	/** The number; empty if invalid. */
	default Optional<Nir> found() {
		return (this instanceof Valid valid) ? Optional.of(valid.nir()) : Optional.empty();
	}

	/**
	 * A number with its right key.
	 *
	 * @param nir the number
	 */
	record Valid(Nir nir) implements NirReading {
	}

	/**
	 * A text that is not a number.
	 *
	 * @param problem the first problem
	 * @param parameters the parameters of its message, in order
	 */
	record Invalid(NirProblem problem, List<Object> parameters) implements NirReading {
	}

}
