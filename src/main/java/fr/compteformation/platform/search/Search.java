package fr.compteformation.platform.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Answers questions. Everybody may ask. The index is in memory, made at the start and
 * again when it is an hour old; no question is kept or logged.
 */
@Service
public class Search {

	/** The maximum length of a question, in characters. */
	public static final int LONGEST = 200;

	private static final Logger LOG = LoggerFactory.getLogger(Search.class);

	/** Each has its lists in {@code search/}. */
	private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

	private static final Duration FRESH = Duration.ofHours(1);

	private static final Duration AGAIN = Duration.ofMinutes(1);

	private static final int SUGGESTIONS = 5;

	private static final int ANSWERS = 12;

	private final ObjectProvider<SearchSource> sources;

	private final Clock clock;

	private volatile Map<Key, SearchIndex> indexes = Map.of();

	private final ReentrantLock building = new ReentrantLock();

	private volatile Instant triedAt = Instant.MIN;

	Search(ObjectProvider<SearchSource> sources, Clock clock) {
		this.sources = sources;
		this.clock = clock;
	}

	/** What answers a question, best first. */
	public List<Finding> answers(SearchAudience audience, String question, Locale language) {
		return find(audience, question, language, false, ANSWERS);
	}

	/** A few answers while a question is being typed. */
	public List<Finding> suggestions(SearchAudience audience, String beginning, Locale language) {
		return find(audience, beginning, language, true, SUGGESTIONS);
	}

	@EventListener(ApplicationReadyEvent.class)
	void refresh() {
		if (isDue(this.clock.instant()) && this.building.tryLock()) {
			try {
				build();
			}
			finally {
				this.building.unlock();
			}
		}
	}

	private List<Finding> find(SearchAudience audience, String question, Locale language, boolean typing, int limit) {
		refresh();
		SearchIndex index = this.indexes.get(new Key(audience, indexed(language)));
		String asked = question.substring(0, Math.min(question.length(), LONGEST));
		return (index != null) ? index.find(asked, typing, limit) : List.of();
	}

	private static String indexed(Locale language) {
		return LANGUAGES.stream()
			.map(Locale::getLanguage)
			.filter(language.getLanguage()::equals)
			.findFirst()
			.orElseGet(Locale.FRENCH::getLanguage);
	}

	// The demonstration’s clock may go back.
	private boolean isDue(Instant now) {
		Instant next = this.triedAt.plus(this.indexes.isEmpty() ? AGAIN : FRESH);
		return now.isAfter(next) || now.isBefore(this.triedAt);
	}

	// Without the database the portal starts, and what was found before is still found.
	private void build() {
		try {
			this.indexes = Arrays.stream(SearchAudience.values())
				.flatMap((audience) -> LANGUAGES.stream().map((language) -> new Key(audience, language.getLanguage())))
				.collect(Collectors.toMap(Function.identity(), this::index));
		}
		catch (RuntimeException unavailable) {
			LOG.warn("The search index cannot be built now.", unavailable);
		}
		this.triedAt = this.clock.instant();
	}

	private SearchIndex index(Key key) {
		Locale language = Locale.of(key.language());
		List<Finding> findings = this.sources.orderedStream()
			.filter((source) -> source.audiences().contains(key.audience()))
			.flatMap((source) -> source.findings(language).stream())
			.toList();
		return new SearchIndex(language, findings);
	}

	private record Key(SearchAudience audience, String language) {

	}

}
