package fr.compteformation.people.session;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.database.DatabaseAway;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

/** Records when citizens sign in, return and sign out. */
@Component
public class SessionBook implements LogoutHandler {

	private static final String STAY = SessionBook.class.getName() + ".stay";

	private final CitizenSessions sessions;

	private final SessionLife life;

	private final Clock clock;

	SessionBook(CitizenSessions sessions, SessionLife life, Clock clock) {
		this.sessions = sessions;
		this.life = life;
		this.clock = clock;
	}

	/** Starts a session after authentication. */
	public UUID begin(Citizen citizen, HttpServletRequest request) {
		HttpSession carrier = request.getSession();
		Optional<UUID> former = CarriedSession.in(carrier);
		UUID session = this.sessions.begin(citizen.accountId(), Device.of(request.getHeader(HttpHeaders.USER_AGENT)),
				Network.of(request.getRemoteAddr()), (String) request.getAttribute(STAY));
		former.filter((id) -> !id.equals(session))
			.flatMap(this.sessions::find)
			.ifPresent((other) -> this.sessions.signOut(other.id(), other.account()));
		new CarriedSession(session).keepIn(carrier);
		this.life.begin(carrier, this.clock.instant());
		return session;
	}

	/** Notes that the person about to be signed in returns by remember-me. */
	void comesBack(SecretToken series, HttpServletRequest request) {
		request.setAttribute(STAY, series.hash());
	}

	/** Notes that the person who just signed in chose to be remembered. */
	void stays(SecretToken series, HttpServletRequest request) {
		CarriedSession.in(request.getSession(false)).ifPresent((session) -> this.sessions.stay(session, series));
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
		if (person != null && person.getPrincipal() instanceof Citizen citizen) {
			CarriedSession.in(request.getSession(false)).ifPresent((session) -> leave(session, citizen));
		}
	}

	// Signing out succeeds even during an outage; the row ends as idle later.
	private void leave(UUID session, Citizen citizen) {
		DatabaseAway.askOr(false, () -> {
			this.sessions.signOut(session, citizen.accountId());
			return true;
		});
	}

}
