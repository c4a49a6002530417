package fr.compteformation.training.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.register.Town;
import fr.compteformation.platform.register.Towns;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CourseDetails;

/**
 * Finds trainings. Everybody may search; nothing of it is kept or logged. Each node has
 * an index of its own in memory. It looks every half minute whether the catalogue
 * changed, and then makes a new one beside the one in use. The index of another day shows
 * trainings that have begun, and those of providers whose quality certificate has ended:
 * that of the next day is made before midnight, or else the first searches of a day wait
 * for theirs.
 */
@Service
public class TrainingSearch {

	private static final Logger log = LoggerFactory.getLogger(TrainingSearch.class);

	private static final Duration FRESH = Duration.ofSeconds(30);

	/** When the index of the next day is made, before midnight. */
	private static final Duration AHEAD = Duration.ofMinutes(15);

	private static final int PAGE = 1000;

	private final Catalogue catalogue;

	private final Towns towns;

	private final Clock clock;

	private final ReentrantLock building = new ReentrantLock();

	private volatile Instant checkedAt = Instant.EPOCH;

	private volatile @Nullable State state;

	private volatile @Nullable State next;

	TrainingSearch(Catalogue catalogue, Towns towns, Clock clock) {
		this.catalogue = catalogue;
		this.towns = towns;
		this.clock = clock;
	}

	/**
	 * The trainings that fit a query.
	 * @param rest how the person’s rights would pay; {@code null} for visitors
	 */
	public TrainingResults find(TrainingQuery query, @Nullable RestToPay rest) {
		Instant now = this.clock.instant();
		if (!hasIndexOf(now)) {
			waitForIndexOf(now);
		}
		else if (isDue(now)) {
			this.checkedAt = now;
			Thread.ofVirtual().name("training index").start(this::refresh);
		}
		State current = this.state;
		TrainingIndex index = (current != null) ? current.index() : new TrainingIndex.Builder(today()).build();
		return index.search(query, town(query.where()), rest);
	}

	private boolean hasIndexOf(Instant now) {
		State current = this.state;
		return current != null && current.day().equals(PortalTime.dayOf(now));
	}

	// One search makes it, and the others wait: the former index would show what nobody
	// may ask for. When that fails, it is tried again every half minute only.
	private void waitForIndexOf(Instant now) {
		this.building.lock();
		try {
			if (!hasIndexOf(now) && !takesNext(now) && isDue(now)) {
				this.checkedAt = now;
				refresh();
			}
		}
		finally {
			this.building.unlock();
		}
	}

	private boolean takesNext(Instant now) {
		State made = this.next;
		boolean isToday = made != null && made.day().equals(PortalTime.dayOf(now));
		if (isToday) {
			this.state = made;
			this.next = null;
		}
		return isToday;
	}

	// The demonstration’s clock may go back.
	private boolean isDue(Instant now) {
		Instant before = this.checkedAt;
		return now.isAfter(before.plus(FRESH)) || now.isBefore(before)
				|| !PortalTime.dayOf(now).equals(PortalTime.dayOf(before));
	}

	/** The town that somebody means. */
	public Optional<Town> town(String text) {
		return text.isBlank() ? Optional.empty() : this.towns.find(text);
	}

	/** Towns that begin like this. */
	public List<Town> towns(String beginning, int limit) {
		return this.towns.beginning(beginning, limit);
	}

	/** Titles of trainings for what is being typed. */
	public List<String> suggestions(String beginning, int limit) {
		TrainingQuery query = new TrainingQuery(beginning, "", Map.of(), TrainingQuery.Sort.RELEVANCE, 10 * limit);
		LinkedHashSet<String> titles = new LinkedHashSet<>();
		find(query, null).hits().forEach((hit) -> titles.add(hit.title()));
		return titles.stream().limit(limit).toList();
	}

	/** Makes a new index if the catalogue or the day changed, or the day ends soon. */
	@EventListener(ApplicationReadyEvent.class)
	public void refresh() {
		if (!this.building.tryLock()) {
			return;
		}
		try {
			long version = this.catalogue.version();
			LocalDate today = today();
			LocalDate soon = PortalTime.dayOf(this.clock.instant().plus(AHEAD));
			if (isMissing(this.state, version, today)) {
				this.state = new State(version, today, build(today));
			}
			else if (!soon.equals(today) && isMissing(this.next, version, soon)) {
				this.next = new State(version, soon, build(soon));
			}
		}
		// Without the database, what was found before is still found.
		catch (RuntimeException unavailable) {
			log.warn("The index of trainings cannot be made now.", unavailable);
		}
		finally {
			this.building.unlock();
		}
	}

	private static boolean isMissing(@Nullable State made, long version, LocalDate day) {
		return made == null || made.version() != version || !made.day().equals(day);
	}

	private TrainingIndex build(LocalDate day) {
		TrainingIndex.Builder builder = new TrainingIndex.Builder(day);
		List<CourseDetails> page = new ArrayList<>(this.catalogue.coursesAfter(new UUID(0, 0), PAGE, day));
		while (!page.isEmpty()) {
			page.forEach(builder::add);
			page = this.catalogue.coursesAfter(page.getLast().id(), PAGE, day);
		}
		return builder.build();
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

	private record State(long version, LocalDate day, TrainingIndex index) {
	}

}
