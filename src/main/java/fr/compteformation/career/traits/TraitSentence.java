package fr.compteformation.career.traits;

import java.util.Arrays;
import java.util.List;

/**
 * The sentences of the questionnaire, three for each trait, one of them the other way
 * round. The constant names end the translation keys.
 */
public enum TraitSentence {

	NEW_IDEAS(Trait.CURIOSITY), PLAN_AHEAD(Trait.METHOD), SPEAK_FIRST(Trait.ENERGY), LISTEN_TROUBLES(Trait.KINDNESS),
	WORRY_OFTEN(Trait.CALM, true), SAME_WAYS(Trait.CURIOSITY, true), FINISH_BEGUN(Trait.METHOD),
	ALONE_BETTER(Trait.ENERGY, true), TRUST_PEOPLE(Trait.KINDNESS), STAY_COOL(Trait.CALM),
	LEARN_FOR_PLEASURE(Trait.CURIOSITY), LOSE_THINGS(Trait.METHOD, true), NEW_FACES(Trait.ENERGY),
	SAY_HARSHLY(Trait.KINDNESS, true), RECOVER_FAST(Trait.CALM);

	private final Trait trait;

	private final boolean reversed;

	TraitSentence(Trait trait) {
		this(trait, false);
	}

	TraitSentence(Trait trait, boolean reversed) {
		this.trait = trait;
		this.reversed = reversed;
	}

	/** The sentences of a trait. */
	static List<TraitSentence> of(Trait trait) {
		return Arrays.stream(values()).filter((sentence) -> sentence.trait == trait).toList();
	}

	/** What an answer adds to the trait: 0 to 4. */
	int points(LikertAnswer answer) {
		int most = LikertAnswer.values().length - 1;
		return this.reversed ? most - answer.ordinal() : answer.ordinal();
	}

	/** The translation key of its text. */
	public String messageKey() {
		return "traits.sentence." + name();
	}

}
