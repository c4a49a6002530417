package fr.compteformation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;

import fr.compteformation.bench.Operation.Visitor;

/**
 * Visitors who all do the same, each one thing after the other.
 */
final class Load {

	/** In processor seconds for a second. */
	private static final double IDLE = 0.1;

	/** In seconds: jobs run every fifteen seconds at most. */
	private static final int QUIET = 17;

	private static final int PATIENCE = 600;

	private final ProcessHandle portal;

	private final ProcessHandle database;

	private final Judging judging;

	private final List<Visitor> visitors;

	Load(ProcessHandle portal, ProcessHandle database, Judging judging, List<Visitor> visitors) {
		this.portal = portal;
		this.database = database;
		this.judging = judging;
		this.visitors = visitors;
	}

	/** Waits until nothing is done in the background. */
	void settle() {
		try {
			int quiet = 0;
			for (int i = 0; i < PATIENCE && quiet < QUIET; i++) {
				Processor before = unjudged();
				Thread.sleep(1_000);
				quiet = (unjudged().since(before).all() < IDLE) ? quiet + 1 : 0;
			}
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	/**
	 * Does it so many times, and waits for what follows.
	 * @param parallel how many do it at once; at most as many as there are visitors
	 */
	Outcome run(Operation operation, int parallel, int times) {
		List<Visitor> coming = this.visitors.subList(0, parallel);
		AtomicInteger left = new AtomicInteger(times);
		Queue<Double> seconds = new ConcurrentLinkedQueue<>();
		long requests = sum(coming, Browser::requests);
		long refusals = sum(coming, Browser::refusals);
		long bytes = sum(coming, Browser::bytes);
		Processor before = processor();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> journeys = new ArrayList<>();
			coming.forEach((visitor) -> journeys.add(threads.submit(() -> {
				while (left.getAndDecrement() > 0) {
					long start = System.nanoTime();
					operation.act().accept(visitor);
					seconds.add((System.nanoTime() - start) / 1e9);
				}
			})));
			for (Future<?> journey : journeys) {
				journey.get();
			}
		}
		catch (ExecutionException | InterruptedException failed) {
			throw new IllegalStateException(operation.name(), failed);
		}
		if (operation.leavesWork()) {
			settle();
		}
		return new Outcome(processor().since(before).each(times), seconds.stream().sorted().toList(),
				(sum(coming, Browser::requests) - requests) / times, sum(coming, Browser::refusals) - refusals,
				(sum(coming, Browser::bytes) - bytes) / times);
	}

	private static long sum(List<Visitor> visitors, ToLongFunction<Browser> what) {
		return visitors.stream().flatMap(Visitor::browsers).mapToLong(what).sum();
	}

	Processor processor() {
		return Processor.of(this.portal, this.database, this.judging.seconds());
	}

	// Does not ask the portal each second, which would cost it more than all its jobs.
	private Processor unjudged() {
		return Processor.of(this.portal, this.database, 0);
	}

	/** Counts the processor seconds of workers that judge files. */
	@FunctionalInterface
	interface Judging {

		double seconds();

	}

	/**
	 * What one operation took.
	 *
	 * @param processor until all that follows in the background was done too
	 * @param seconds until each was done, sorted
	 * @param refusals of all
	 */
	record Outcome(Processor processor, List<Double> seconds, long requests, long refusals, long bytes) {

		/** Milliseconds until so many per cent were done. */
		long millis(int percent) {
			return Math
				.round(1e3 * this.seconds.get(Math.min(this.seconds.size() - 1, this.seconds.size() * percent / 100)));
		}

	}

}
