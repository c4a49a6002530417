package fr.compteformation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

import fr.compteformation.platform.base.PortalTime;

/**
 * A clock that tests can advance. It is reset after each test.
 */
public class MovableClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	/** Advances the clock. */
	public void advance(Duration duration) {
		this.ahead = this.ahead.plus(duration);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
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
			test.getApplicationContext().getBean(MovableClock.class).ahead = Duration.ZERO;
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
