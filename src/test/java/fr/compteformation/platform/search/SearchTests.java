package fr.compteformation.platform.search;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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
			assertThat(search.suggestions(SearchAudience.EVERYBODY, endless, Locale.FRENCH)).isEmpty();
			assertThat(search.answers(SearchAudience.EVERYBODY, endless + " dif", Locale.FRENCH)).isEmpty();
		}
		assertThat(search.answers(SearchAudience.EVERYBODY, "dif " + "a".repeat(100_000), Locale.FRENCH))
			.containsExactly(DIF);
	}

	@Test
	void aSourceThatFailsStopsNoStartAndIsAskedAgainAfterAMinute() {
		AtomicBoolean away = new AtomicBoolean(true);
		Search search = search((language) -> {
			if (away.get()) {
				throw new IllegalStateException("away");
			}
			return List.of(DIF);
		});
		search.refresh();
		away.set(false);
		assertThat(search.answers(SearchAudience.EVERYBODY, "dif", Locale.FRENCH)).isEmpty();
		this.clock.advance(Duration.ofSeconds(61));
		assertThat(search.answers(SearchAudience.EVERYBODY, "dif", Locale.FRENCH)).containsExactly(DIF);
		away.set(true);
		this.clock.advance(Duration.ofMinutes(61));
		assertThat(search.answers(SearchAudience.EVERYBODY, "dif", Locale.FRENCH)).containsExactly(DIF);
	}

	@Test
	void theIndexIsMadeAgainAfterAnHourAndWhenTheClockGoesBack() {
		AtomicInteger times = new AtomicInteger();
		Search search = search((language) -> {
			times.incrementAndGet();
			return List.of(DIF);
		});
		search.refresh();
		search.answers(SearchAudience.EVERYBODY, "dif", Locale.FRENCH);
		assertThat(times).hasValue(2);
		this.clock.advance(Duration.ofMinutes(61));
		search.answers(SearchAudience.EVERYBODY, "dif", Locale.FRENCH);
		assertThat(times).hasValue(4);
		this.clock.advance(Duration.ofMinutes(-30));
		search.answers(SearchAudience.EVERYBODY, "dif", Locale.FRENCH);
		assertThat(times).hasValue(6);
	}

	@Test
	void eachAudienceFindsOnlyWhatIsMeantForIt() {
		Search search = search(new SearchSource() {

			@Override
			public List<Finding> findings(Locale language) {
				return List.of(DIF);
			}

			@Override
			public Set<SearchAudience> audiences() {
				return Set.of(SearchAudience.PROVIDERS);
			}

		});
		assertThat(SearchAudience.values())
			.filteredOn((audience) -> !search.answers(audience, "dif", Locale.FRENCH).isEmpty())
			.containsExactly(SearchAudience.PROVIDERS);
	}

	private Search search(SearchSource source) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("source", source);
		return new Search(beans.getBeanProvider(SearchSource.class), this.clock);
	}

}
