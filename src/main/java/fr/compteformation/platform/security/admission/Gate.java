package fr.compteformation.platform.security.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides who comes in. It closes when the node is overloaded; then it admits everyone
 * who came before a moment, the frontier, which moves on as long as there is room: faster
 * and faster, and slower after it was full. It opens when the frontier has reached the
 * present. So it needs no memory of those who wait, and those who left delay nobody.
 */
final class Gate {

	private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

	private static final double SLOWEST = 0.125;

	private static final double FASTEST = 8;

	/** How long the pace is taken as constant while it grows. */
	private static final Duration STEP = Duration.ofSeconds(1);

	private static final Duration SHORTEST_WAIT = Duration.ofSeconds(5);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private final RequestsInWork crowd;

	private final Clock clock;

	private @Nullable Instant frontier;

	private Instant closedAt = Instant.EPOCH;

	private Instant movedAt = Instant.EPOCH;

	/** How many seconds the frontier moves on in a second. */
	private double pace = SLOWEST;

	Gate(RequestsInWork crowd, Clock clock) {
		this.crowd = crowd;
		this.clock = clock;
	}

	/** Whether everybody comes in. */
	synchronized boolean isOpen() {
		move();
		return this.frontier == null;
	}

	/** Whether somebody who came at that moment comes in now. */
	synchronized boolean admits(Instant cameAt) {
		return isOpen() || !this.crowd.isFull() && cameAt.isBefore(entering());
	}

	/** Everyone who came before may enter. */
	synchronized Instant entering() {
		return Objects.requireNonNullElseGet(this.frontier, this.clock::instant);
	}

	/** When somebody who came at that moment should ask again. */
	synchronized Duration retryAfter(Instant cameAt) {
		Duration wait = Duration.ofSeconds((long) (Duration.between(entering(), cameAt).toSeconds() / this.pace));
		return (wait.compareTo(SHORTEST_WAIT) < 0) ? SHORTEST_WAIT
				: (wait.compareTo(LONGEST_WAIT) > 0) ? LONGEST_WAIT : wait;
	}

	private void move() {
		Instant now = this.clock.instant();
		if (this.frontier == null) {
			close(now);
			return;
		}
		Duration passed = Duration.between(this.movedAt, now);
		this.movedAt = now;
		if (!passed.isPositive()) {
			return;
		}
		if (this.crowd.isFull()) {
			this.pace = Math.max(SLOWEST, this.pace / growth(passed));
			return;
		}
		Instant moved = moved(this.frontier, passed);
		if (moved.isBefore(now)) {
			this.frontier = moved;
		}
		else {
			open(now);
		}
	}

	// In steps: the pace grows even if nobody asks for a long time.
	private Instant moved(Instant from, Duration passed) {
		Instant moved = from;
		Duration left = passed;
		while (left.isPositive()) {
			Duration step = (this.pace < FASTEST && left.compareTo(STEP) > 0) ? STEP : left;
			moved = moved.plusNanos((long) (step.toNanos() * this.pace));
			this.pace = Math.min(FASTEST, this.pace * growth(step));
			left = left.minus(step);
		}
		return moved;
	}

	private static double growth(Duration passed) {
		return Math.pow(2, passed.toNanos() / 1e9);
	}

	private void close(Instant now) {
		if (this.crowd.isOverloaded()) {
			this.frontier = now;
			this.closedAt = now;
			this.movedAt = now;
			this.pace = SLOWEST;
			LOG.warn("Overload: new visitors wait");
		}
	}

	private void open(Instant now) {
		this.frontier = null;
		LOG.info("The overload is over: for {} s new visitors waited",
				Duration.between(this.closedAt, now).toSeconds());
	}

}
