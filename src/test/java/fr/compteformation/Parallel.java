package fr.compteformation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs tasks concurrently.
 */
public final class Parallel {

	private Parallel() {
	}

	/** The results of concurrent runs; fails if one fails. */
	public static <T> List<T> times(int count, Callable<T> task) {
		return all(Collections.nCopies(count, task));
	}

	/** The same for different tasks. */
	public static <T> List<T> all(List<? extends Callable<T>> tasks) {
		try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
			List<T> results = new ArrayList<>();
			for (Future<T> future : threads.invokeAll(tasks)) {
				results.add(future.get());
			}
			return results;
		}
		catch (InterruptedException | ExecutionException failed) {
			throw new IllegalStateException(failed);
		}
	}

}
