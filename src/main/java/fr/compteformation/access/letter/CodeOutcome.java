package fr.compteformation.access.letter;

/** The result of typing the code of a letter. */
public sealed interface CodeOutcome {

	/** The right code: the identity is proven. */
	record Proven() implements CodeOutcome {
	}

	/** Not ten letters and digits of a code; not counted as a try. */
	record Malformed() implements CodeOutcome {
	}

	/**
	 * A wrong code.
	 *
	 * @param triesLeft how many tries are left; at least 1
	 */
	record Wrong(int triesLeft) implements CodeOutcome {
	}

	/** No code can be used any more. */
	record Over() implements CodeOutcome {
	}

}
