package fr.compteformation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Does the same thing several times at once.
 */
public final class Parallel {

	private Parallel() {
	}

	/** What each one gives; fails when one fails. */
	public static <T> List<T> times(int count, Callable<T> task) {
		try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
			List<T> results = new ArrayList<>();
			for (Future<T> future : threads.invokeAll(IntStream.range(0, count).mapToObj((i) -> task).toList())) {
				results.add(future.get());
			}
			return results;
		}
		catch (InterruptedException | ExecutionException failed) {
			throw new IllegalStateException(failed);
		}
	}

}
