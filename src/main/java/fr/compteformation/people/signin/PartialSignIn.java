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
 * The state between password and second factor, kept in the session for ten minutes. It
 * does not sign anybody in. Only the sign-in creates it, so a method with such a
 * parameter acts for that person only.
 */
public final class PartialSignIn implements Serializable {

	/** How long the password stays valid. */
	static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final String ATTRIBUTE = PartialSignIn.class.getName();

	private final Citizen citizen;

	private final String number;

	private final boolean stays;

	private final boolean proves;

	private final Network network;

	private final Instant until;

	/**
	 * @param stays whether they chose to stay signed in
	 * @param proves whether this also counts as reauthentication
	 * @param network where the password was typed
	 */
	PartialSignIn(Citizen citizen, Nir nir, boolean stays, boolean proves, Network network, Instant now) {
		this.citizen = citizen;
		this.number = nir.value();
		this.stays = stays;
		this.proves = proves;
		this.network = network;
		this.until = now.plus(PATIENCE);
	}

	static Optional<PartialSignIn> in(WrappedSession session, Instant now) {
		return Optional.ofNullable(session.getAttribute(ATTRIBUTE))
			.filter(PartialSignIn.class::isInstance)
			.map(PartialSignIn.class::cast)
			.filter((half) -> half.isGood(now));
	}

	static void end(WrappedSession session) {
		session.removeAttribute(ATTRIBUTE);
	}

	void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	/**
	 * Guards an operation.
	 * @throws AccessDeniedException if the password was typed too long ago
	 */
	public void require(Instant now) {
		if (!isGood(now)) {
			throw new AccessDeniedException("the password was given too long ago");
		}
	}

	private boolean isGood(Instant now) {
		return now.isBefore(this.until);
	}

	/** The account of the password. */
	public UUID account() {
		return this.citizen.accountId();
	}

	Citizen citizen() {
		return this.citizen;
	}

	Nir nir() {
		return new Nir(this.number);
	}

	/** Where the password was typed. */
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
