package fr.compteformation.platform.sketch.ui;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import com.vaadin.flow.server.VaadinServletService;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import fr.compteformation.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** How long sketches are shown, how many are kept, and how many are drawn at once. */
class SketchAgesTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Sketches.Page HOME = page("", false);

	private final VaadinServletService service = Mockito.mock();

	private final AtomicInteger drawn = new AtomicInteger();

	private final Semaphore finished = new Semaphore(0);

	private final MovableClock clock = new MovableClock();

	private final Sketches sketches = new Sketches(this.clock, (page, service) -> sketch());

	@BeforeEach
	void stopTheClock() {
		this.clock.stop();
	}

	@Test
	void aSketchIsDrawnOnceInTenMinutes() {
		assertThat(title(HOME)).isEqualTo("1");
		this.clock.advance(Duration.ofMinutes(10).minusMillis(1));
		assertThat(title(HOME)).isEqualTo("1");
	}

	@Test
	void afterTenMinutesTheOldOneIsShownMeanwhile() {
		title(HOME);
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(title(HOME)).isEqualTo("1");
		Awaitility.await().until(() -> title(HOME).equals("2"));
	}

	@Test
	void afterAnHourThePageWaitsForAnother() {
		title(HOME);
		this.clock.advance(Duration.ofHours(1));
		assertThat(title(HOME)).isEqualTo("2");
	}

	@Test
	void twoHundredAreKept() {
		title(HOME);
		draw(200, false);
		assertThat(title(page("200", false))).isEqualTo("201");
		assertThat(title(HOME)).isEqualTo("202");
	}

	@Test
	void fiftyPagesOfManyAreKeptAndPushNoOthersOut() {
		title(HOME);
		draw(51, true);
		assertThat(title(HOME)).isEqualTo("1");
		assertThat(title(page("51", true))).isEqualTo("52");
		assertThat(title(page("1", true))).isEqualTo("53");
	}

	@Test
	void theSketchShownLastIsKeptLongest() {
		title(HOME);
		draw(199, false);
		assertThat(title(HOME)).isEqualTo("1");
		title(page("another", false));
		assertThat(title(HOME)).isEqualTo("1");
	}

	@Test
	void twoAreDrawnAtOnce() throws InterruptedException {
		CountDownLatch held = new CountDownLatch(1);
		ConcurrentLinkedQueue<Sketches.Page> begun = new ConcurrentLinkedQueue<>();
		Sketches slow = new Sketches(this.clock, (page, service) -> {
			begun.add(page);
			await(held);
			return sketch();
		});
		for (int page = 0; page < 3; page++) {
			assertThat(slow.of(page("" + page, false), this.service, Duration.ZERO)).isEmpty();
			slow.of(page("" + page, false), this.service, Duration.ZERO);
		}
		held.countDown();
		this.finished.acquire(2);
		assertThat(begun).extracting(Sketches.Page::path).containsExactlyInAnyOrder("0", "1");
	}

	@Test
	void aFailureIsTriedAgainAfterTenSeconds() {
		Sketches broken = new Sketches(this.clock, (page, service) -> {
			this.drawn.incrementAndGet();
			throw new IllegalStateException("no database");
		});
		broken.of(HOME, this.service, PATIENCE);
		this.clock.advance(Duration.ofSeconds(9));
		assertThat(broken.of(HOME, this.service, PATIENCE)).isEmpty();
		assertThat(this.drawn).hasValue(1);
		this.clock.advance(Duration.ofSeconds(1));
		broken.of(HOME, this.service, PATIENCE);
		assertThat(this.drawn).hasValue(2);
	}

	private void draw(int pages, boolean ofMany) {
		for (int page = 1; page <= pages; page++) {
			title(page("" + page, ofMany));
		}
	}

	private String title(Sketches.Page page) {
		return this.sketches.of(page, this.service, PATIENCE).orElseThrow().title();
	}

	private Optional<Sketch> sketch() {
		String title = "" + this.drawn.incrementAndGet();
		this.finished.release();
		return Optional.of(new Sketch("", title, "", "", "", ""));
	}

	private static Sketches.Page page(String path, boolean ofMany) {
		return new Sketches.Page(path, Locale.FRENCH, ofMany, "");
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
