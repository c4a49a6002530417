package fr.compteformation.platform.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

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

	/** More characters than anybody asks in a box of one line. */
	public static final int LONGEST = 200;

	private static final Logger LOG = LoggerFactory.getLogger(Search.class);

	/** Each has its lists in {@code search/}. */
	private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

	private static final Duration FRESH = Duration.ofHours(1);

	private static final int SUGGESTIONS = 5;

	private static final int ANSWERS = 12;

	private final ObjectProvider<SearchSource> sources;

	private final Clock clock;

	private final Map<String, SearchIndex> indexes = new ConcurrentHashMap<>();

	private final ReentrantLock building = new ReentrantLock();

	private volatile Instant builtAt = Instant.MIN;

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
	void build() {
		LANGUAGES.forEach((language) -> {
			List<Finding> findings = new ArrayList<>();
			this.sources.orderedStream().forEach((source) -> findings.addAll(source.findings(language)));
			this.indexes.put(language.getLanguage(), new SearchIndex(language, findings));
		});
		this.builtAt = this.clock.instant();
	}

	private List<Finding> find(String question, Locale language, boolean typing, int limit) {
		refresh();
		SearchIndex index = this.indexes.get(language.getLanguage());
		String asked = question.substring(0, Math.min(question.length(), LONGEST));
		return (index != null) ? index.find(asked, typing, limit) : List.of();
	}

	private void refresh() {
		if (this.builtAt.isBefore(this.clock.instant().minus(FRESH)) && this.building.tryLock()) {
			try {
				rebuild();
			}
			finally {
				this.building.unlock();
			}
		}
	}

	// Without the database, what was found before is still found.
	private void rebuild() {
		try {
			build();
		}
		catch (RuntimeException unavailable) {
			this.builtAt = this.clock.instant();
			LOG.warn("The search goes on with its former index.", unavailable);
		}
	}

}
