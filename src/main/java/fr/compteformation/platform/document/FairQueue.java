package fr.compteformation.platform.document;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A fair queue for file checks. Each person gets one slot at a time, across all sessions,
 * and everybody who waits gets one before anybody gets a second. So one person’s many
 * files do not block others. Each node has its own queue.
 */
final class FairQueue {

	private final int places;

	private final Set<DocumentOwner> inside = new HashSet<>();

	/** Waiting uploads by person, longest wait first. */
	private final Map<DocumentOwner, Queue<CountDownLatch>> waiting = new LinkedHashMap<>();

	FairQueue(int places) {
		this.places = places;
	}

	/**
	 * Waits for the person’s next turn, which ends with {@link #leave}.
	 * @return false if it did not come in time
	 */
	boolean enter(DocumentOwner person, Duration patience) throws InterruptedException {
		CountDownLatch turn = new CountDownLatch(1);
		synchronized (this) {
			this.waiting.computeIfAbsent(person, (first) -> new ArrayDeque<>()).add(turn);
			admit();
		}
		try {
			return turn.await(patience.toMillis(), TimeUnit.MILLISECONDS) || !giveUp(person, turn);
		}
		catch (InterruptedException stopped) {
			if (!giveUp(person, turn)) {
				leave(person);
			}
			throw stopped;
		}
	}

	/** Whether nobody is inside or waits. */
	synchronized boolean isIdle() {
		return this.inside.isEmpty() && this.waiting.isEmpty();
	}

	synchronized void leave(DocumentOwner person) {
		this.inside.remove(person);
		admit();
	}

	private void admit() {
		for (Optional<DocumentOwner> next = next(); next.isPresent(); next = next()) {
			DocumentOwner person = next.get();
			Queue<CountDownLatch> turns = Objects.requireNonNull(this.waiting.remove(person));
			this.inside.add(person);
			turns.remove().countDown();
			if (!turns.isEmpty()) {
				this.waiting.put(person, turns);
			}
		}
	}

	private Optional<DocumentOwner> next() {
		return (this.inside.size() < this.places)
				? this.waiting.keySet().stream().filter((person) -> !this.inside.contains(person)).findFirst()
				: Optional.empty();
	}

	// False if the turn came at the last moment.
	private synchronized boolean giveUp(DocumentOwner person, CountDownLatch turn) {
		Queue<CountDownLatch> turns = this.waiting.get(person);
		if (turns == null || !turns.remove(turn)) {
			return false;
		}
		if (turns.isEmpty()) {
			this.waiting.remove(person);
		}
		return true;
	}

}
