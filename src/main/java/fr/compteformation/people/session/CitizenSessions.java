package fr.compteformation.people.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

/**
 * The service for sign-in sessions: lists them and ends them on all nodes at once. A
 * remembered device keeps one session across all its visits, which ends together with the
 * remember-me.
 */
@Service
@Transactional
@GoesOn
public class CitizenSessions {

	/** The HTTP session timeout plus a minute. */
	static final Duration IDLE = Duration.ofMinutes(31);

	/** The precision of {@code lastSeenAt}. */
	private static final Duration PRECISION = Duration.ofMinutes(1);

	private static final int SHOWN = 50;

	/** Matches no session. */
	private static final UUID NONE = new UUID(0, 0);

	private final SessionTable table;

	private final RememberedDevices stays;

	private final AccountEvents events;

	private final Clock clock;

	CitizenSessions(SessionTable table, RememberedDevices stays, AccountEvents events, Clock clock) {
		this.table = table;
		this.stays = stays;
		this.events = events;
		this.clock = clock;
	}

	/** The current sessions of a person, last seen first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<CitizenSession> open(Citizen citizen) {
		return this.table.alive(citizen.accountId(), now().minus(IDLE), now());
	}

	/** The latest sessions of a person, newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<CitizenSession> lately(Citizen citizen) {
		return this.table.newest(citizen.accountId(), SHOWN);
	}

	/** Whether this is the session of the current page. */
	public boolean isThisOne(CitizenSession session) {
		return CarriedSession.current().filter(session.id()::equals).isPresent();
	}

	/** Signs a person out on one device. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void close(Citizen citizen, UUID session) {
		if (this.table.end(session, citizen.accountId(), SessionEnd.CLOSED, now())) {
			this.table.stayOf(session).ifPresent(this.stays::end);
			this.events.write(citizen.accountId(), AccountAct.SESSION_CLOSED);
		}
	}

	/** Signs a person out on all other devices. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void closeOthers(Citizen citizen) {
		endOthers(citizen.accountId(), SessionEnd.CLOSED);
		this.events.write(citizen.accountId(), AccountAct.OTHER_SESSIONS_CLOSED);
		this.stays.endAllBut(CarriedSession.current().flatMap(this.table::stayOf).orElse(""), citizen.accountId());
	}

	/** Ends all sessions and remembered devices of an account. */
	public void endAll(UUID account, SessionEnd why) {
		this.table.endAllBut(NONE, account, why, now());
		this.stays.endAll(account);
	}

	/**
	 * Ends all other sessions of an account and all remembered devices, so that this
	 * device too asks for the new password next time.
	 */
	public void endAllButThisOne(UUID account, SessionEnd why) {
		endOthers(account, why);
		this.stays.endAll(account);
	}

	/** A session, for the email that reports it. */
	@Transactional(readOnly = true)
	public Optional<CitizenSession> find(UUID session) {
		return this.table.find(session);
	}

	/**
	 * Starts a session, or continues that of a remembered device.
	 * @param stay the hash of the remember-me series; null without one
	 * @throws SessionAuthenticationException if the remember-me has just ended
	 */
	UUID begin(UUID account, Device device, Network network, @Nullable String stay) {
		if (stay != null && !this.stays.hold(stay)) {
			throw new SessionAuthenticationException("the stay has just ended");
		}
		Optional<UUID> known = Optional.ofNullable(stay).flatMap(this.table::findOpen);
		known.ifPresent((id) -> this.table.see(id, now()));
		return known.orElseGet(() -> {
			UUID id = UUID.randomUUID();
			this.table.insert(new CitizenSession(id, account, now(), now(), device, network, null), stay);
			return id;
		});
	}

	/** Links a session with the remember-me of its device. */
	void stay(UUID session, SecretToken series) {
		this.table.stays(session, series.hash());
	}

	/**
	 * Whether a session is still open. Asked on each request: single statements, which
	 * need no transaction.
	 * @param active whether the person did something, and not only an open page
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	boolean isOpen(UUID session, UUID account, boolean active) {
		Optional<CitizenSession> found = this.table.find(session)
			.filter((known) -> known.end() == null && known.account().equals(account));
		Instant now = now();
		found.filter((known) -> active && !now.isBefore(known.lastSeenAt().plus(PRECISION)))
			.ifPresent((known) -> this.table.see(session, now));
		return found.isPresent();
	}

	/** Signs out on the session’s own device. */
	void signOut(UUID session, UUID account) {
		this.table.end(session, account, SessionEnd.SIGNED_OUT, now());
	}

	/**
	 * Ends a session at its maximum lifetime. On a remembered device it continues with
	 * the next visit.
	 */
	void expire(UUID session, UUID account) {
		if (this.table.stayOf(session).isEmpty()) {
			this.table.end(session, account, SessionEnd.EXPIRED, now());
		}
	}

	/**
	 * Marks idle sessions as ended, and deletes sessions that ended before that time.
	 */
	void tidy(Instant limit) {
		this.table.endIdle(now().minus(IDLE), now());
		this.table.deleteEndedBefore(limit);
	}

	private void endOthers(UUID account, SessionEnd why) {
		this.table.endAllBut(CarriedSession.current().orElse(NONE), account, why, now());
	}

	// The precision of the database, which rounds.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
