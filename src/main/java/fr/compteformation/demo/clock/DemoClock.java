package fr.compteformation.demo.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;

/**
 * The clock of the demonstration, for the portal and for its scheduled jobs. Presenters
 * move it forward. A task that fills in the past can set it back for itself.
 */
@Component
@Profile("demo")
public class DemoClock extends Clock implements com.github.kagkarlsson.scheduler.Clock {

	private static final InheritableThreadLocal<@Nullable Instant> PAST = new InheritableThreadLocal<>();

	private final Clock computer = Clock.systemUTC();

	private volatile Duration ahead = Duration.ZERO;

	/** How far it is ahead of the computer’s clock; zero or more. */
	public Duration ahead() {
		return this.ahead;
	}

	void setAhead(Duration ahead) {
		this.ahead = ahead;
	}

	/** Runs a task, and the threads it starts, at a moment in the past. */
	public <T> T at(Instant moment, Supplier<T> task) {
		PAST.set(moment);
		try {
			return task.get();
		}
		finally {
			PAST.remove();
		}
	}

	@Override
	public Instant instant() {
		Instant past = PAST.get();
		return (past != null) ? past : this.computer.instant().plus(this.ahead);
	}

	/** What the scheduler asks for. */
	@Override
	public Instant now() {
		return instant();
	}

	@Override
	public ZoneId getZone() {
		return PortalTime.ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("the portal has one time zone");
	}

}
