package fr.compteformation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import fr.compteformation.People;
import fr.compteformation.bench.Operation.Visitor;
import fr.compteformation.proofs.Inside;

/**
 * People who come whether the portal has time or not, each to declare hours.
 */
final class DeadlineDay {

	private static final int THINKING_MILLIS = 1_000;

	private final Supplier<Browser> browsers;

	private final Journeys journeys;

	private final Load load;

	private final Inside portal;

	private final byte[] pdf = Papers.pdf();

	private final Queue<Step> steps = new ConcurrentLinkedQueue<>();

	private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

	private final List<Hour> hours = new ArrayList<>();

	private final long start = System.nanoTime();

	DeadlineDay(Supplier<Browser> browsers, Journeys journeys, Load load, Inside portal) throws IOException {
		this.browsers = browsers;
		this.journeys = journeys;
		this.load = load;
		this.portal = portal;
	}

	/**
	 * Lets people come, and waits until all have declared.
	 * @param comers how many in each hour
	 * @param seconds how long an hour lasts
	 */
	void replay(List<Integer> comers, int seconds, Iterator<String> numbers) throws InterruptedException {
		this.hours.clear();
		this.steps.clear();
		Random random = new Random(29_06_2021);
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int count : comers) {
				double began = now();
				Processor before = this.load.processor();
				double driver = driver();
				for (double moment : random.doubles(count).sorted().map((part) -> began + part * seconds).toArray()) {
					sleepUntil(moment);
					String number = numbers.next();
					people.submit(() -> come(number));
				}
				sleepUntil(began + seconds);
				this.hours
					.add(new Hour(count, began, now(), this.load.processor().since(before), driver() - driver, heap()));
			}
		}
	}

	// Ten pages: the sixth is left as a declaration.
	private void come(String number) {
		Browser browser = this.browsers.get();
		try {
			Visitor visitor = new Visitor(browser, browser, number, browser, "");
			step(browser, Kind.FIRST, () -> browser.open("/"));
			step(browser, Kind.PAGE, () -> browser.open("/aide"));
			step(browser, Kind.PAGE, () -> browser.open("/connexion"));
			step(browser, Kind.SIGN_IN, () -> browser.signIn(number, People.PASSWORD));
			step(browser, Kind.PAGE, () -> browser.open("/mes-droits"));
			step(browser, Kind.PAGE, () -> browser.open("/mes-droits/cpf"));
			step(browser, Kind.DECLARATION,
					() -> this.journeys.declare(visitor, "Attestation.pdf", Papers.another(this.pdf)));
			step(browser, Kind.PAGE, () -> browser.open("/mes-droits"));
			step(browser, Kind.PAGE, () -> browser.open("/mes-droits/historique"));
			step(browser, Kind.PAGE, () -> browser.open("/formations"));
			step(browser, Kind.PAGE, () -> browser.open("/mes-droits/dif"));
		}
		catch (RuntimeException | InterruptedException lost) {
			this.failures.add(lost);
		}
	}

	private void step(Browser browser, Kind kind, Runnable act) throws InterruptedException {
		double began = now();
		int refused = browser.refusals();
		act.run();
		this.steps.add(new Step(kind, now(), now() - began, browser.refusals() - refused));
		Thread.sleep(THINKING_MILLIS);
	}

	private void sleepUntil(double moment) throws InterruptedException {
		Thread.sleep(Math.max(0, Math.round(1e3 * (moment - now()))));
	}

	private double now() {
		return (System.nanoTime() - this.start) / 1e9;
	}

	private static double driver() {
		return Processor.seconds(ProcessHandle.current().pid(), false);
	}

	private long heap() {
		try {
			return this.portal.heapKept();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** What went wrong for somebody. */
	List<Throwable> failures() {
		return List.copyOf(this.failures);
	}

	/** How long a page took for those who had been let in, at a percentile. */
	double secondsInside(int percent) {
		return percentile(this.steps.stream().filter((step) -> step.kind() == Kind.PAGE).mapToDouble(Step::seconds),
				percent);
	}

	private static double percentile(DoubleStream seconds, int percent) {
		double[] sorted = seconds.sorted().toArray();
		return (sorted.length > 0) ? sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] : 0;
	}

	/** A line for each hour: what came, was done and cost. */
	@Override
	public String toString() {
		return "| hour | came | declared | declared per s, without who drives | asked to wait | page p95 in s | portal | file programs | PostgreSQL | who drives | heap in MB |\n"
				+ "|---|---|---|---|---|---|---|---|---|---|---|\n"
				+ this.hours.stream().map(this::line).collect(Collectors.joining("\n"));
	}

	private String line(Hour hour) {
		List<Step> within = this.steps.stream().filter(hour::has).toList();
		long declared = within.stream().filter((step) -> step.kind() == Kind.DECLARATION).count();
		double seconds = hour.to() - hour.from();
		return String.format(Locale.ROOT, "| %d | %d | %d | %.2f | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %d |",
				this.hours.indexOf(hour), hour.came(), declared,
				declared / (seconds - hour.driver() / Runtime.getRuntime().availableProcessors()),
				within.stream().mapToInt(Step::refused).sum(),
				percentile(within.stream().filter((step) -> step.kind() == Kind.PAGE).mapToDouble(Step::seconds), 95),
				hour.processor().portal() / seconds, hour.processor().files() / seconds,
				hour.processor().database() / seconds, hour.driver() / seconds, hour.heap() / 1_000_000);
	}

	private enum Kind {

		/** May have to wait for its place. */
		FIRST, PAGE, SIGN_IN, DECLARATION

	}

	/**
	 * What somebody did, and how often the portal asked them to wait meanwhile.
	 */
	private record Step(Kind kind, double ended, double seconds, int refused) {

	}

	/**
	 * Some seconds of an hour.
	 *
	 * @param driver processor seconds of who drives
	 * @param heap in bytes
	 */
	private record Hour(int came, double from, double to, Processor processor, double driver, long heap) {

		boolean has(Step step) {
			return this.from <= step.ended() && step.ended() < this.to;
		}

	}

}
