package fr.compteformation.platform.base.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Warns ten and two minutes before the absolute end of the session, in time to finish.
 * Nothing extends this deadline.
 */
class SessionEnding extends Countdown {

	private static final List<Integer> NOTICES = List.of(600, 120);

	private final Clock clock;

	private Duration left = Duration.ZERO;

	SessionEnding(Clock clock) {
		super("session.ending.title", "session.ending.text", "session.ending.stay");
		this.clock = clock;
	}

	/** Starts the countdown; does nothing if the session has no deadline. */
	void count() {
		this.left = SessionDeadline.current()
			.map((deadline) -> Duration.between(this.clock.instant(), deadline.at()))
			.orElse(Duration.ZERO);
		getElement().executeJs("window.sessionWarning.endsIn(this, $0, $1)", (int) this.left.toSeconds(), NOTICES);
	}

	Duration left() {
		return this.left;
	}

}
