package fr.compteformation.people.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import com.vaadin.flow.server.WrappedSession;

import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;

/**
 * Between the password and the second factor: what the session holds, for ten minutes, of
 * a person whose password was right. Nobody is signed in by it. Only the sign-in makes
 * one, so that a verb with such a parameter is for that very person.
 */
public final class HalfSignedIn implements Serializable {

	/** How long the password counts. */
	static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final String ATTRIBUTE = HalfSignedIn.class.getName();

	private final Citizen citizen;

	private final String number;

	private final boolean stays;

	private final boolean proves;

	private final Network network;

	private final Instant until;

	/**
	 * @param stays whether they asked to stay signed in
	 * @param proves whether they were asked who they are for more than signing in
	 * @param network where the password was given
	 */
	HalfSignedIn(Citizen citizen, Nir nir, boolean stays, boolean proves, Network network, Instant now) {
		this.citizen = citizen;
		this.number = nir.value();
		this.stays = stays;
		this.proves = proves;
		this.network = network;
		this.until = now.plus(PATIENCE);
	}

	static Optional<HalfSignedIn> in(WrappedSession session, Instant now) {
		return Optional.ofNullable(session.getAttribute(ATTRIBUTE))
			.filter(HalfSignedIn.class::isInstance)
			.map(HalfSignedIn.class::cast)
			.filter((half) -> half.isGood(now));
	}

	static void end(WrappedSession session) {
		session.removeAttribute(ATTRIBUTE);
	}

	void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	/**
	 * Guards a verb.
	 * @throws AccessDeniedException when the password was given too long ago
	 */
	public void require(Instant now) {
		if (!isGood(now)) {
			throw new AccessDeniedException("the password was given too long ago");
		}
	}

	private boolean isGood(Instant now) {
		return now.isBefore(this.until);
	}

	/** Whose password it was. */
	public UUID account() {
		return this.citizen.accountId();
	}

	Citizen citizen() {
		return this.citizen;
	}

	Nir nir() {
		return new Nir(this.number);
	}

	/** Where their password was given. */
	public Network network() {
		return this.network;
	}

	boolean stays() {
		return this.stays;
	}

	boolean proves() {
		return this.proves;
	}

	@Override
	public String toString() {
		return "HalfSignedIn " + this.citizen;
	}

}
