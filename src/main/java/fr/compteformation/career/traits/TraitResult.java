package fr.compteformation.career.traits;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The result of a questionnaire.
 *
 * @param scores each trait from 0 to 100
 * @param takenOn the day
 */
public record TraitResult(Map<Trait, Integer> scores, LocalDate takenOn) {

	private static final int WHOLE = 100;

	private static final int LOW = 40;

	private static final int HIGH = 60;

	public TraitResult {
		scores = Map.copyOf(scores);
	}

	/**
	 * The share of the points that each trait can have.
	 * @param answers an answer for each sentence
	 */
	static TraitResult of(Map<TraitSentence, LikertAnswer> answers, LocalDate today) {
		Map<Trait, Integer> scores = new EnumMap<>(Trait.class);
		for (Trait trait : Trait.values()) {
			List<TraitSentence> sentences = TraitSentence.of(trait);
			int points = sentences.stream()
				.mapToInt((sentence) -> sentence.points(Objects.requireNonNull(answers.get(sentence))))
				.sum();
			int most = sentences.size() * (LikertAnswer.values().length - 1);
			scores.put(trait, (WHOLE * points + most / 2) / most);
		}
		return new TraitResult(scores, today);
	}

	/** The words for a trait. */
	public String messageKey(Trait trait) {
		int score = this.scores.getOrDefault(trait, 0);
		String side = (score < LOW) ? "LOW" : (score > HIGH) ? "HIGH" : "BETWEEN";
		return "traits.result." + trait + "-" + side;
	}

}
