package fr.compteformation.platform.sketch.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.vaadin.flow.server.VaadinServletService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The sketches drawn lately. One that is older than ten minutes is drawn again, so that
 * lists of trainings do not grow stale.
 */
@Component
class Sketches {

	private static final Logger LOG = LoggerFactory.getLogger(Sketches.class);

	private static final int KEPT = 200;

	private static final Duration FRESH = Duration.ofMinutes(10);

	/** After a failure, such as an outage of the database. */
	private static final Duration BROKEN = Duration.ofSeconds(10);

	/**
	 * More than it takes; a page does not wait for its sketch when the portal is busy.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final Clock clock;

	private final Semaphore hands = new Semaphore(2);

	private final Map<Page, Kept> drawn = new LinkedHashMap<>(KEPT, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Page, Kept> eldest) {
			return size() > KEPT;
		}

	};

	Sketches(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The sketch of a page that everybody may open; none while it cannot be drawn. Only
	 * the first visitor waits for it.
	 */
	Optional<Sketch> of(String path, Locale language, VaadinServletService service) {
		Page page = new Page(path, language);
		Kept kept = kept(page);
		if (kept != null && this.clock.instant().isBefore(kept.until()) || !this.hands.tryAcquire()) {
			return (kept != null) ? kept.sketch() : Optional.empty();
		}
		CompletableFuture<Optional<Sketch>> drawn = draw(page, service);
		return (kept != null && kept.sketch().isPresent()) ? kept.sketch() : await(drawn);
	}

	private CompletableFuture<Optional<Sketch>> draw(Page page, VaadinServletService service) {
		CompletableFuture<Optional<Sketch>> drawn = new CompletableFuture<>();
		// A new thread, which inherits nothing.
		Thread.ofVirtual().inheritInheritableThreadLocals(false).start(() -> {
			Optional<Sketch> sketch = Optional.empty();
			try {
				sketch = new SketchArtist(service).draw(page.path(), page.language());
			}
			catch (RuntimeException broken) {
				LOG.warn("No sketch of a page", broken);
			}
			finally {
				this.hands.release();
				Duration fresh = sketch.isPresent() ? FRESH : BROKEN;
				keep(page, new Kept(sketch, this.clock.instant().plus(fresh)));
				drawn.complete(sketch);
			}
		});
		return drawn;
	}

	private static Optional<Sketch> await(CompletableFuture<Optional<Sketch>> sketch) {
		try {
			return sketch.completeOnTimeout(Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS).get();
		}
		catch (ExecutionException impossible) {
			return Optional.empty();
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private synchronized @Nullable Kept kept(Page page) {
		return this.drawn.get(page);
	}

	private synchronized void keep(Page page, Kept sketch) {
		this.drawn.put(page, sketch);
	}

	private record Page(String path, Locale language) {

	}

	private record Kept(Optional<Sketch> sketch, Instant until) {

	}

}
