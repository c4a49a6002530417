package fr.compteformation.office.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

import fr.compteformation.people.signin.KnownDevices;
import fr.compteformation.people.signin.SignInLimiter;

/**
 * Starts the sessions of those who passed both factors.
 */
@Component
class WorkSessions {

	/** Shorter than for citizens, because agents see other people’s data. */
	private static final Duration IDLE = Duration.ofMinutes(15);

	private static final String BEGUN = WorkSessions.class.getName() + ".begun";

	private final SignInLimiter limiter;

	private final KnownDevices devices;

	private final WorkSessionLife life;

	private final Clock clock;

	WorkSessions(SignInLimiter limiter, KnownDevices devices, WorkSessionLife life, Clock clock) {
		this.limiter = limiter;
		this.devices = devices;
		this.life = life;
		this.clock = clock;
	}

	/**
	 * Starts the session of a request whose user is signed in. It counts from the
	 * password on, so that a change of the password between the two factors ends it.
	 */
	void begin(DoorPassword.PassedPassword passed, HttpServletRequest request, HttpServletResponse response) {
		this.limiter.wasRight(passed.guess());
		this.devices.remember(request, response, passed.target());
		HttpSession session = request.getSession();
		session.setMaxInactiveInterval((int) IDLE.toSeconds());
		Instant now = this.clock.instant();
		session.setAttribute(BEGUN, Objects.requireNonNullElse(passed.at(), now));
		this.life.begin(session, now);
	}

	/** When the session of a request began; empty if a former version started it. */
	static Optional<Instant> begun(HttpServletRequest request) {
		return Optional.ofNullable(request.getSession(false))
			.map((session) -> session.getAttribute(BEGUN))
			.map(Instant.class::cast);
	}

}
