package fr.compteformation.proofs;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The results of the requests.
 */
final class Ends implements Tab.Answers {

	private static final int ERROR = 500;

	private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();

	private final AtomicInteger lost = new AtomicInteger();

	@Override
	public void came(int status) {
		this.statuses.computeIfAbsent(status, (first) -> new AtomicInteger()).incrementAndGet();
	}

	@Override
	public void lost() {
		this.lost.incrementAndGet();
	}

	int requests() {
		return sum(this.statuses);
	}

	int errors() {
		return sum(new TreeMap<>(this.statuses).tailMap(ERROR));
	}

	private static int sum(Map<Integer, AtomicInteger> statuses) {
		return statuses.values().stream().mapToInt(AtomicInteger::get).sum();
	}

	@Override
	public String toString() {
		return "%d requests %s, %d errors, %d sessions lost".formatted(requests(), this.statuses, errors(),
				this.lost.get());
	}

}
