package fr.compteformation.platform.security.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The requests in work on this node.
 */
final class RequestsInWork {

	private final int most;

	private final Duration patience;

	private final Clock clock;

	private int inWork;

	private @Nullable Instant fullSince;

	/**
	 * @param most the number of requests from which on new visitors would only slow all
	 * down
	 * @param patience how long that must last to be an overload
	 */
	RequestsInWork(int most, Duration patience, Clock clock) {
		this.most = most;
		this.patience = patience;
		this.clock = clock;
	}

	synchronized void enter() {
		this.inWork++;
		if (isFull() && this.fullSince == null) {
			this.fullSince = this.clock.instant();
		}
	}

	synchronized void leave() {
		this.inWork--;
		if (!isFull()) {
			this.fullSince = null;
		}
	}

	/** Whether nobody else should come in at this moment. */
	synchronized boolean isFull() {
		return this.inWork >= this.most;
	}

	/** Whether it has been full for too long. */
	synchronized boolean isOverloaded() {
		return this.fullSince != null && !this.clock.instant().isBefore(this.fullSince.plus(this.patience));
	}

}
