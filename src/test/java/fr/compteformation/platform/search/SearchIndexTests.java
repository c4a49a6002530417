package fr.compteformation.platform.search;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class SearchIndexTests {

	private static final Finding TRAINING = new Finding(Finding.Kind.HELP, "Suivre une formation", "Comment payer",
			"/aide/formation");

	private final SearchIndex index = new SearchIndex(Locale.FRENCH, List.of(TRAINING));

	@Test
	void oneEndlessWordFindsNothing() {
		assertTimeout(Duration.ofSeconds(20), () -> assertThat(find("a".repeat(100_000))).isEmpty());
	}

	@Test
	void aLongWordHasNoNeighbours() {
		String word = "abcdefghijklmnopqrstuvwxyzbcdfghjk";
		SearchIndex two = new SearchIndex(Locale.FRENCH,
				List.of(TRAINING, new Finding(Finding.Kind.HELP, word + " " + word.substring(0, 20), "", "/long")));
		assertThat(two.find("x" + word.substring(1, 20), false, 5)).hasSize(1);
		assertThat(two.find("x" + word.substring(1), false, 5)).isEmpty();
	}

	@Test
	void onlyTheFirstOfVeryManyWordsCount() {
		String words = IntStream.range(0, 2_000).mapToObj((i) -> "mot" + i).collect(Collectors.joining(" "));
		assertTimeout(Duration.ofSeconds(20), () -> assertThat(find(words)).isEmpty());
		assertThat(find(words + " formation")).isEmpty();
	}

	@Test
	void oddCharactersAreNoError() {
		for (String odd : List.of("", " ", "\0", "\ud800", "*:*", "\"a~ ^ [ ( {", "𝕗𝕠𝕣𝕞𝕒𝕥𝕚𝕠𝕟",
				"漢".repeat(200))) {
			assertThat(find(odd)).hasSizeLessThan(2);
		}
	}

	private List<Finding> find(String question) {
		this.index.find(question, false, 5);
		return this.index.find(question, true, 5);
	}

}
