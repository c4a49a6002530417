package fr.compteformation.career.traits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TraitResultTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	@Test
	void everyTraitHasThreeSentences() {
		assertThat(Trait.values()).allSatisfy((trait) -> assertThat(TraitSentence.of(trait)).hasSize(3));
	}

	@Test
	void theMiddleIsFifty() {
		assertThat(TraitResult.of(SomeTraits.all(LikertAnswer.BETWEEN), TODAY).scores().values()).containsOnly(50);
	}

	@Test
	void whoAgreesWithEverythingIsNotAtTheEndOfEachTrait() {
		TraitResult result = TraitResult.of(SomeTraits.all(LikertAnswer.COMPLETELY), TODAY);
		assertThat(result.scores().values()).containsOnly(67);
	}

	@Test
	void reversedSentencesCountTheOtherWay() {
		Map<TraitSentence, LikertAnswer> answers = Arrays.stream(TraitSentence.values())
			.collect(Collectors.toMap(Function.identity(), (sentence) -> (sentence.points(LikertAnswer.COMPLETELY) > 0)
					? LikertAnswer.COMPLETELY : LikertAnswer.NOT_AT_ALL));
		TraitResult result = TraitResult.of(answers, TODAY);
		assertThat(result.scores().values()).containsOnly(100);
		assertThat(result.messageKey(Trait.CALM)).isEqualTo("traits.result.CALM-HIGH");
	}

	@Test
	void theWordsFollowTheScore() {
		TraitResult result = new TraitResult(Map.of(Trait.CALM, 39, Trait.ENERGY, 40, Trait.METHOD, 60), TODAY);
		assertThat(result.messageKey(Trait.CALM)).endsWith("LOW");
		assertThat(result.messageKey(Trait.ENERGY)).endsWith("BETWEEN");
		assertThat(result.messageKey(Trait.METHOD)).endsWith("BETWEEN");
	}

}
