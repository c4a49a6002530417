package fr.compteformation.people.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.SecretToken;

/**
 * Remember-me for 30 days. Each return renews the token; an old token means that the
 * cookie was copied. Then the remember-me and all its sessions end, and the owner gets a
 * security alert. The previous token stays valid for a minute, because two restored tabs
 * send the same one.
 */
@Component
@GoesOn
class RememberedDevices {

	static final Duration VALIDITY = Duration.ofDays(30);

	private static final Duration GRACE = Duration.ofMinutes(1);

	private final JdbcClient database;

	private final SessionTable sessions;

	private final AccountEvents history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RememberedDevices(JdbcClient database, SessionTable sessions, AccountEvents history,
			ApplicationEventPublisher events, Clock clock) {
		this.database = database;
		this.sessions = sessions;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/** Starts a remember-me for an account on a device. */
	@Transactional
	Stay start(UUID account) {
		Stay stay = new Stay(SecretToken.random(), SecretToken.random());
		Instant now = this.clock.instant();
		this.database.sql("""
				insert into remembered_device (series_hash, account_id, token_hash, renewed_at, expires_at)
				values (:series, :account, :token, :now, :end)""")
			.param("series", stay.series().hash())
			.param("account", account)
			.param("token", stay.token().hash())
			.param("now", time(now))
			.param("end", time(now.plus(VALIDITY)))
			.update();
		return stay;
	}

	/** Who returns with this token; empty if it is unknown, expired or copied. */
	@Transactional
	Optional<Return> comeBack(Stay stay) {
		Optional<Device> found = device(stay.series());
		if (found.isEmpty()) {
			return Optional.empty();
		}
		Device device = found.get();
		if (stay.token().matches(device.token())) {
			return Optional.of(new Return(device.account(), Optional.of(renewed(stay.series(), device))));
		}
		if (device.lately(this.clock.instant()) && device.previous() != null
				&& stay.token().matches(device.previous())) {
			return Optional.of(new Return(device.account(), Optional.empty()));
		}
		endStolen(stay.series(), device.account());
		return Optional.empty();
	}

	/** Whether a series exists; locks it until the caller’s transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean hold(String series) {
		return this.database.sql(
				"select series_hash from remembered_device where series_hash = :series and expires_at > :now for update")
			.param("series", series)
			.param("now", time(this.clock.instant()))
			.query(String.class)
			.optional()
			.isPresent();
	}

	/** Ends the remember-me of one device. */
	@Transactional
	void end(SecretToken series) {
		end(series.hash());
	}

	/** Ends the remember-me of one device, given the hash of its series. */
	@Transactional
	void end(String series) {
		this.database.sql("delete from remembered_device where series_hash = :series").param("series", series).update();
	}

	/**
	 * Ends the remember-me of an account on all devices but one, given the hash of its
	 * series.
	 */
	@Transactional
	void endAllBut(String series, UUID account) {
		this.database.sql("delete from remembered_device where account_id = :account and series_hash <> :series")
			.param("account", account)
			.param("series", series)
			.update();
	}

	/** Ends the remember-me of an account on all devices. */
	@Transactional
	void endAll(UUID account) {
		this.database.sql("delete from remembered_device where account_id = :account")
			.param("account", account)
			.update();
	}

	/** Deletes expired rows. */
	@Transactional
	void removeExpired() {
		this.database.sql("delete from remembered_device where expires_at < :now")
			.param("now", time(this.clock.instant()))
			.update();
	}

	private void endStolen(SecretToken series, UUID account) {
		end(series);
		this.sessions.endOfStay(series.hash(), SessionEnd.STOLEN, this.clock.instant());
		this.history.write(account, AccountAct.STAY_STOLEN);
		this.events.publishEvent(new RememberMeTheft(account));
	}

	private Stay renewed(SecretToken series, Device device) {
		Stay next = new Stay(series, SecretToken.random());
		this.database.sql("""
				update remembered_device
				set token_hash = :token, previous_token_hash = :previous, renewed_at = :now
				where series_hash = :series""")
			.param("token", next.token().hash())
			.param("previous", device.token())
			.param("now", time(this.clock.instant()))
			.param("series", series.hash())
			.update();
		return next;
	}

	private Optional<Device> device(SecretToken series) {
		return this.database.sql("""
				select account_id, token_hash, previous_token_hash, renewed_at from remembered_device
				where series_hash = :series and expires_at > :now for update""")
			.param("series", series.hash())
			.param("now", time(this.clock.instant()))
			.query((row, index) -> new Device(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
					row.getObject(4, OffsetDateTime.class).toInstant()))
			.optional();
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * The content of the cookie.
	 *
	 * @param series identifies the device
	 * @param token valid for one return
	 */
	record Stay(SecretToken series, SecretToken token) {
	}

	/**
	 * A returning person.
	 *
	 * @param account the person’s account
	 * @param renewed the new cookie; empty if another tab has just received it
	 */
	record Return(UUID account, Optional<Stay> renewed) {
	}

	private record Device(UUID account, String token, @Nullable String previous, Instant renewedAt) {

		boolean lately(Instant now) {
			return now.isBefore(this.renewedAt.plus(GRACE));
		}

	}

}
