package fr.compteformation.platform.base.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Warns ten and two minutes before the session ends some hours after the sign-in,
 * whatever the person does: in time to finish what they began. Nothing keeps it longer.
 */
class SessionEnding extends Countdown {

	private static final List<Integer> NOTICES = List.of(600, 120);

	private final Clock clock;

	private Duration left = Duration.ZERO;

	SessionEnding(Clock clock) {
		super("session.ending.title", "session.ending.text", "session.ending.stay");
		this.clock = clock;
	}

	/** Counts from now on; not at all in a session without such an end. */
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
