package fr.compteformation.bench;

import java.time.Duration;
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

	private final ProcessHandle portal;

	private final List<Visitor> visitors;

	Load(ProcessHandle portal, List<Visitor> visitors) {
		this.portal = portal;
		this.visitors = visitors;
	}

	/**
	 * Does it so many times.
	 * @param parallel how many do it at once; at most as many as there are visitors
	 */
	Outcome run(Operation operation, int parallel, int times) {
		List<Visitor> coming = this.visitors.subList(0, parallel);
		AtomicInteger left = new AtomicInteger(times);
		Queue<Double> seconds = new ConcurrentLinkedQueue<>();
		long requests = sum(coming, Browser::requests);
		long refusals = sum(coming, Browser::refusals);
		long bytes = sum(coming, Browser::bytes);
		Duration before = processor();
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
		double spent = processor().minus(before).toMillis() / 1e3;
		return new Outcome(spent / times, seconds.stream().sorted().toList(),
				(sum(coming, Browser::requests) - requests) / times, sum(coming, Browser::refusals) - refusals,
				(sum(coming, Browser::bytes) - bytes) / times);
	}

	private static long sum(List<Visitor> visitors, ToLongFunction<Browser> what) {
		return visitors.stream().map(Visitor::browser).mapToLong(what).sum();
	}

	private Duration processor() {
		return this.portal.info().totalCpuDuration().orElseThrow();
	}

	/**
	 * What one operation took.
	 *
	 * @param processor seconds of the portal’s process, all its threads
	 * @param seconds until each was done, sorted
	 * @param refusals of all
	 */
	record Outcome(double processor, List<Double> seconds, long requests, long refusals, long bytes) {

		/** Milliseconds until so many per cent were done. */
		long millis(int percent) {
			return Math
				.round(1e3 * this.seconds.get(Math.min(this.seconds.size() - 1, this.seconds.size() * percent / 100)));
		}

	}

}
