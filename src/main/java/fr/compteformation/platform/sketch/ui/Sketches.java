package fr.compteformation.platform.sketch.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.vaadin.flow.server.VaadinServletService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The sketches drawn lately. One that is older than ten minutes is drawn again, so that
 * lists of trainings do not grow stale.
 */
@Component
class Sketches {

	private static final Logger LOG = LoggerFactory.getLogger(Sketches.class);

	private static final int PLAIN = 200;

	/** So that invented addresses do not push the other pages out. */
	private static final int OF_MANY = 50;

	private static final Duration FRESH = Duration.ofMinutes(10);

	/** Beyond it a page rather waits than shows an old list. */
	private static final Duration OLDEST = Duration.ofHours(1);

	/** After a failure, such as an outage of the database. */
	private static final Duration BROKEN = Duration.ofSeconds(10);

	private final Clock clock;

	private final Artist artist;

	private final Semaphore hands = new Semaphore(2);

	private final Map<Page, Kept> plain = latest(PLAIN);

	private final Map<Page, Kept> ofMany = latest(OF_MANY);

	private final Map<Page, CompletableFuture<Optional<Sketch>>> underway = new HashMap<>();

	@Autowired
	Sketches(Clock clock) {
		this(clock, (page, service) -> new SketchArtist(service).draw(page.path(), page.language()));
	}

	Sketches(Clock clock, Artist artist) {
		this.clock = clock;
		this.artist = artist;
	}

	/**
	 * The sketch of a page that everybody may open; none while it cannot be drawn. Only
	 * the first visitors wait for it.
	 */
	Optional<Sketch> of(Page page, VaadinServletService service, Duration patience) {
		Instant now = this.clock.instant();
		Kept kept = kept(page);
		if (kept != null && now.isBefore(kept.until())) {
			return kept.sketch();
		}
		CompletableFuture<Optional<Sketch>> drawn = drawn(page, service);
		if (kept != null && kept.sketch().isPresent() && now.isBefore(kept.drawnAt().plus(OLDEST))) {
			return kept.sketch();
		}
		return (drawn != null) ? await(drawn, patience) : Optional.empty();
	}

	// Who asks for the same page meanwhile waits for the same sketch.
	private synchronized @Nullable CompletableFuture<Optional<Sketch>> drawn(Page page, VaadinServletService service) {
		CompletableFuture<Optional<Sketch>> begun = this.underway.get(page);
		if (begun != null || !this.hands.tryAcquire()) {
			return begun;
		}
		CompletableFuture<Optional<Sketch>> drawn = new CompletableFuture<>();
		this.underway.put(page, drawn);
		// A new thread, which inherits nothing.
		Thread.ofVirtual().inheritInheritableThreadLocals(false).start(() -> draw(page, service, drawn));
		return drawn;
	}

	private void draw(Page page, VaadinServletService service, CompletableFuture<Optional<Sketch>> drawn) {
		Optional<Sketch> sketch = Optional.empty();
		try {
			sketch = this.artist.draw(page, service);
		}
		catch (RuntimeException broken) {
			// Once for each page, not every ten seconds.
			if (kept(page) == null) {
				LOG.warn("No sketch of a page", broken);
			}
		}
		finally {
			this.hands.release();
			keep(page, sketch);
			drawn.complete(sketch);
		}
	}

	private static Optional<Sketch> await(CompletableFuture<Optional<Sketch>> sketch, Duration patience) {
		try {
			return sketch.get(patience.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (ExecutionException | TimeoutException late) {
			return Optional.empty();
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private synchronized @Nullable Kept kept(Page page) {
		return places(page).get(page);
	}

	private synchronized void keep(Page page, Optional<Sketch> sketch) {
		this.underway.remove(page);
		if (sketch.isPresent() || !page.ofMany()) {
			Instant now = this.clock.instant();
			places(page).put(page, new Kept(sketch, now, now.plus(sketch.isPresent() ? FRESH : BROKEN)));
		}
	}

	private Map<Page, Kept> places(Page page) {
		return page.ofMany() ? this.ofMany : this.plain;
	}

	private static Map<Page, Kept> latest(int most) {
		return new LinkedHashMap<>(16, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<Page, Kept> eldest) {
				return size() > most;
			}

		};
	}

	/**
	 * A page that is drawn.
	 *
	 * @param path without leading slash
	 * @param ofMany whether a part of its address can be anything
	 * @param announced above all pages now
	 */
	record Page(String path, Locale language, boolean ofMany, String announced) {

	}

	/** Draws a page; none where there is none, or none now. */
	interface Artist {

		Optional<Sketch> draw(Page page, VaadinServletService service);

	}

	private record Kept(Optional<Sketch> sketch, Instant drawnAt, Instant until) {

	}

}
