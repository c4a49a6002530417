package fr.compteformation.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The proofs that people have given of who they are. A session keeps the last one, so
 * that two acts in a row do not ask twice; signing in with a password gives none, or
 * whoever finds a device left open after it could take the account.
 */
@Component
public class Proofs {

	private static final String LAST = Proof.class.getName();

	/** What is begun with a proof may be finished with it. */
	private static final Duration TO_FINISH = Duration.ofSeconds(20);

	private final SecurityRecord refusals;

	private final Clock clock;

	Proofs(SecurityRecord refusals, Clock clock) {
		this.refusals = refusals;
		this.clock = clock;
	}

	/**
	 * The person whose page asks has shown who they are, and whoever calls has checked
	 * it.
	 */
	public Proof given(Citizen citizen) {
		Proof proof = new Proof(citizen.accountId(), this.clock.instant());
		session().ifPresent((session) -> session.setAttribute(LAST, proof));
		return proof;
	}

	/** The person of a session without a page yet has shown who they are. */
	public void given(Citizen citizen, HttpSession session) {
		session.setAttribute(LAST, new Proof(citizen.accountId(), this.clock.instant()));
	}

	/** The last proof of the session whose page asks, while it can be used. */
	public Optional<Proof> recent(Citizen citizen) {
		return usable(session().map((session) -> session.getAttribute(LAST)), citizen);
	}

	/** The last proof of a session without a page, while it can be used. */
	public Optional<Proof> recent(Citizen citizen, HttpSession session) {
		return usable(Optional.ofNullable(session.getAttribute(LAST)), citizen);
	}

	/**
	 * Guards a verb.
	 * @throws AccessDeniedException when the proof is another person’s, or too old
	 */
	public void require(Citizen citizen, Proof proof) {
		if (!proof.isGoodFor(citizen, this.clock.instant())) {
			this.refusals.note(Refused.PROOF_MISSING, null, citizen.accountId());
			throw new AccessDeniedException("not proved lately");
		}
	}

	private Optional<Proof> usable(Optional<Object> last, Citizen citizen) {
		Instant now = this.clock.instant();
		return last.filter(Proof.class::isInstance)
			.map(Proof.class::cast)
			.filter((proof) -> proof.isGoodFor(citizen, now.plus(TO_FINISH)));
	}

	private static Optional<WrappedSession> session() {
		return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
	}

}
