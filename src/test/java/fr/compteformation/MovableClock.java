package fr.compteformation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

import fr.compteformation.platform.base.PortalTime;

/**
 * A clock that tests can advance and stop. It is reset after each test.
 */
public class MovableClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	private volatile @Nullable Instant stoppedAt;

	/** Advances the clock. */
	public void advance(Duration duration) {
		this.ahead = this.ahead.plus(duration);
	}

	/**
	 * Stops the clock, so that a limit to the second does not depend on the speed of the
	 * machine. It can still be advanced.
	 */
	public void stop() {
		// A database may round a finer time up.
		this.stoppedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

	@Override
	public Instant instant() {
		Instant stopped = this.stoppedAt;
		return ((stopped != null) ? stopped : Instant.now()).plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return PortalTime.ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("the portal has one time zone");
	}

	/** Resets the clock after each test. */
	static class BackToNow implements TestExecutionListener {

		@Override
		public void afterTestMethod(TestContext test) {
			MovableClock clock = test.getApplicationContext().getBean(MovableClock.class);
			clock.ahead = Duration.ZERO;
			clock.stoppedAt = null;
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		MovableClock movableClock() {
			return new MovableClock();
		}

	}

}
