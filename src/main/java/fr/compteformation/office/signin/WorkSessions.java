package fr.compteformation.office.signin;

import java.time.Clock;
import java.time.Duration;

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

	/** Starts the session of a request whose user is signed in. */
	void begin(DoorPassword.PassedPassword passed, HttpServletRequest request, HttpServletResponse response) {
		this.limiter.wasRight(passed.guess());
		this.devices.remember(request, response, passed.target());
		HttpSession session = request.getSession();
		session.setMaxInactiveInterval((int) IDLE.toSeconds());
		this.life.begin(session, this.clock.instant());
	}

}
