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
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

/**
 * The door of the module to the devices on which people are signed in: which they are,
 * and ending them, on all nodes at once. A device on which a person stays signed in is
 * one session for all its returns, and ends together with that stay.
 */
@Service
@Transactional
public class CitizenSessions {

	/** As long as the HTTP session lives without a request, and a minute. */
	static final Duration IDLE = Duration.ofMinutes(31);

	/** How exactly it is known when somebody was last there. */
	private static final Duration PRECISION = Duration.ofMinutes(1);

	private static final int SHOWN = 50;

	/** Names no session. */
	private static final UUID NONE = new UUID(0, 0);

	private final SessionTable table;

	private final DeviceStays stays;

	private final AccountEvents events;

	private final Clock clock;

	CitizenSessions(SessionTable table, DeviceStays stays, AccountEvents events, Clock clock) {
		this.table = table;
		this.stays = stays;
		this.events = events;
		this.clock = clock;
	}

	/** The devices on which a person is signed in now, the one seen last first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<CitizenSession> open(Citizen citizen) {
		return this.table.alive(citizen.accountId(), now().minus(IDLE), now());
	}

	/** When and where a person signed in lately, the newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<CitizenSession> lately(Citizen citizen) {
		return this.table.newest(citizen.accountId(), SHOWN);
	}

	/** Whether this is the session whose page asks. */
	public boolean isThisOne(CitizenSession session) {
		return CarriedSession.current().filter(session.id()::equals).isPresent();
	}

	/** Signs a person out on one of their devices. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void close(Citizen citizen, UUID session) {
		if (this.table.end(session, citizen.accountId(), SessionEnd.CLOSED, now())) {
			this.table.stayOf(session).ifPresent(this.stays::end);
			this.events.write(citizen.accountId(), AccountAct.SESSION_CLOSED);
		}
	}

	/** Signs a person out everywhere but here. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void closeOthers(Citizen citizen) {
		endOthers(citizen.accountId(), SessionEnd.CLOSED);
		this.events.write(citizen.accountId(), AccountAct.OTHER_SESSIONS_CLOSED);
		this.stays.endAllBut(CarriedSession.current().flatMap(this.table::stayOf).orElse(""), citizen.accountId());
	}

	/** Ends all sessions and stays of an account. */
	public void endAll(UUID account, SessionEnd why) {
		this.table.endAllBut(NONE, account, why, now());
		this.stays.endAll(account);
	}

	/**
	 * Ends all sessions of an account but the one whose page asks, and all stays: whoever
	 * goes on here gives the new password next time.
	 */
	public void endAllButThisOne(UUID account, SessionEnd why) {
		endOthers(account, why);
		this.stays.endAll(account);
	}

	/** Where somebody signed in, for the mail that tells of it. */
	@Transactional(readOnly = true)
	public Optional<CitizenSession> find(UUID session) {
		return this.table.find(session);
	}

	/**
	 * Begins a session, or goes on with that of the stay.
	 * @param stay the hash of the series of the stay; none without one
	 * @throws SessionAuthenticationException when the stay has just ended
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

	/** The device asked to stay signed in. */
	void stay(UUID session, SecretToken series) {
		this.table.stays(session, series.hash());
	}

	/**
	 * Whether a session may go on.
	 * @param active whether the person did something, and not only their page
	 */
	boolean isOpen(UUID session, UUID account, boolean active) {
		Optional<CitizenSession> found = this.table.find(session)
			.filter((known) -> known.end() == null && known.account().equals(account));
		Instant now = now();
		found.filter((known) -> active && !now.isBefore(known.lastSeenAt().plus(PRECISION)))
			.ifPresent((known) -> this.table.see(session, now));
		return found.isPresent();
	}

	/** Ends a session on its own device. */
	void signOut(UUID session, UUID account) {
		this.table.end(session, account, SessionEnd.SIGNED_OUT, now());
	}

	/**
	 * Ends a session that lasted as long as it may. That of a device that stays signed in
	 * goes on with its next return.
	 */
	void expire(UUID session, UUID account) {
		if (this.table.stayOf(session).isEmpty()) {
			this.table.end(session, account, SessionEnd.EXPIRED, now());
		}
	}

	/** Writes down what ended by itself, and forgets what ended before that moment. */
	void tidy(Instant limit) {
		this.table.endIdle(now().minus(IDLE), now());
		this.table.deleteEndedBefore(limit);
	}

	private void endOthers(UUID account, SessionEnd why) {
		this.table.endAllBut(CarriedSession.current().orElse(NONE), account, why, now());
	}

	// As precise as the database, which rounds.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
