package fr.compteformation.career.traits;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers to the questionnaire for tests. */
public final class SomeTraits {

	private SomeTraits() {
	}

	/** The same answer to each sentence. */
	public static Map<TraitSentence, LikertAnswer> all(LikertAnswer answer) {
		return Arrays.stream(TraitSentence.values())
			.collect(Collectors.toMap(Function.identity(), (sentence) -> answer));
	}

}
