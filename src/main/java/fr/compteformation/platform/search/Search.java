package fr.compteformation.platform.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
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

	private volatile Map<String, SearchIndex> indexes = Map.of();

	private final ReentrantLock building = new ReentrantLock();

	private volatile Instant triedAt = Instant.MIN;

	Search(ObjectProvider<SearchSource> sources, Clock clock) {
		this.sources = sources;
		this.clock = clock;
	}

	/** What answers a question, best first. */
	public List<Finding> answers(String question, Locale language) {
		return find(question, language, false, ANSWERS);
	}

	/** A few answers while a question is being typed. */
	public List<Finding> suggestions(String beginning, Locale language) {
		return find(beginning, language, true, SUGGESTIONS);
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

	private List<Finding> find(String question, Locale language, boolean typing, int limit) {
		refresh();
		SearchIndex index = this.indexes.get(language.getLanguage());
		String asked = question.substring(0, Math.min(question.length(), LONGEST));
		return (index != null) ? index.find(asked, typing, limit) : List.of();
	}

	// The demonstration’s clock may go back.
	private boolean isDue(Instant now) {
		Instant next = this.triedAt.plus(this.indexes.isEmpty() ? AGAIN : FRESH);
		return now.isAfter(next) || now.isBefore(this.triedAt);
	}

	// Without the database the portal starts, and what was found before is still found.
	private void build() {
		try {
			this.indexes = LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, this::index));
		}
		catch (RuntimeException unavailable) {
			LOG.warn("The search index cannot be built now.", unavailable);
		}
		this.triedAt = this.clock.instant();
	}

	private SearchIndex index(Locale language) {
		List<Finding> findings = new ArrayList<>();
		this.sources.orderedStream().forEach((source) -> findings.addAll(source.findings(language)));
		return new SearchIndex(language, findings);
	}

}
