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
 * Reauthentication: creates and checks proofs. A session keeps the latest one, so that
 * two operations in a row ask only once. Signing in with a password gives none: otherwise
 * anybody who finds an unattended device could take over the account.
 */
@Component
public class Proofs {

	private static final String LAST = Proof.class.getName();

	/** Extra time to finish what was started with a valid proof. */
	private static final Duration TO_FINISH = Duration.ofSeconds(20);

	private final SecurityRecord refusals;

	private final Clock clock;

	Proofs(SecurityRecord refusals, Clock clock) {
		this.refusals = refusals;
		this.clock = clock;
	}

	/** Creates a proof for the current session; the caller has verified the citizen. */
	public Proof given(Citizen citizen) {
		Proof proof = new Proof(citizen.accountId(), this.clock.instant());
		session().ifPresent((session) -> session.setAttribute(LAST, proof));
		return proof;
	}

	/** Creates a proof for a session outside of a page. */
	public void given(Citizen citizen, HttpSession session) {
		session.setAttribute(LAST, new Proof(citizen.accountId(), this.clock.instant()));
	}

	/** The latest usable proof of the current session. */
	public Optional<Proof> recent(Citizen citizen) {
		return usable(session().map((session) -> session.getAttribute(LAST)), citizen);
	}

	/** The latest usable proof of a session outside of a page. */
	public Optional<Proof> recent(Citizen citizen, HttpSession session) {
		return usable(Optional.ofNullable(session.getAttribute(LAST)), citizen);
	}

	/**
	 * Guards an operation.
	 * @throws AccessDeniedException if the proof belongs to somebody else or is too old
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
