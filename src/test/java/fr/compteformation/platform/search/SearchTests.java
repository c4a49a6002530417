package fr.compteformation.platform.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import fr.compteformation.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	private static final Finding DIF = new Finding(Finding.Kind.HELP, "Déclarer mon DIF", "Heures de DIF", "/aide/dif");

	private final MovableClock clock = new MovableClock();

	@Test
	void onlyTheBeginningOfAnEndlessQuestionCounts() {
		Search search = search((language) -> List.of(DIF));
		String words = IntStream.range(0, 2_000).mapToObj((i) -> "mot" + i).collect(Collectors.joining(" "));
		for (String endless : List.of("a".repeat(100_000), words)) {
			assertThat(search.suggestions(endless, Locale.FRENCH)).isEmpty();
			assertThat(search.answers(endless + " dif", Locale.FRENCH)).isEmpty();
		}
		assertThat(search.answers("dif " + "a".repeat(100_000), Locale.FRENCH)).containsExactly(DIF);
	}

	private Search search(SearchSource source) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("source", source);
		return new Search(beans.getBeanProvider(SearchSource.class), this.clock);
	}

}
