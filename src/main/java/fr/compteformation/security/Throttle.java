package fr.compteformation.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.base.Keys;

/**
 * Slows down whoever guesses, on all nodes at once: after a few free tries each further
 * one must wait longer, 5 s at first and 60 s at most. A try is counted before it is
 * checked, so that trying in parallel gains nothing; one that succeeds is given back.
 * Nothing is ever locked, and each minute without a try forgives one.
 */
@Component
public class Throttle {

	private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

	private static final Duration MEMORY = Duration.ofHours(1);

	private final JdbcClient database;

	private final Keys keys;

	private final Clock clock;

	Throttle(JdbcClient database, Keys keys, Clock clock) {
		this.database = database;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Counts a try and says whether it may go ahead now. One that must wait is not
	 * counted.
	 * @param counter what is counted, such as a kind and a number; kept only as a keyed
	 * hash
	 * @param freeTries how many tries need not wait
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public boolean admits(String counter, int freeTries) {
		return admit(counter, freeTries, 1).isZero();
	}

	/**
	 * As {@link #admits}, for a try that counts for several, and says how long it must
	 * wait.
	 * @return zero when it may go ahead now
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public Duration admit(String counter, int freeTries, int weight) {
		String key = key(counter);
		// As precise as the database, which rounds: a new counter must not lie in the
		// future.
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Attempts past = locked(key, now);
		if (now.isBefore(past.nextTryAt())) {
			return Duration.between(now, past.nextTryAt());
		}
		int tries = past.rememberedAt(now) + weight;
		write(key, tries, now, now.plus(waitAfter(tries - freeTries)));
		return Duration.ZERO;
	}

	/** How many tries of a counter are remembered. */
	@Transactional(readOnly = true)
	public int tries(String counter) {
		Instant now = this.clock.instant();
		return this.database.sql("select tries, last_try_at, next_try_at from attempts where counter = :key")
			.param("key", key(counter))
			.query(Throttle::attempts)
			.optional()
			.map((past) -> past.rememberedAt(now))
			.orElse(0);
	}

	/** Gives back the tries of a counter: the person has shown who they are. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void forget(String counter) {
		this.database.sql("delete from attempts where counter = :key").param("key", key(counter)).update();
	}

	/** Gives back one try of a counter that several people share. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void giveBack(String counter) {
		giveBack(counter, 1);
	}

	/** Gives back some tries of a counter that several people share. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void giveBack(String counter, int tries) {
		this.database.sql("""
				update attempts set tries = greatest(0, tries - :tries), next_try_at = last_try_at
				where counter = :key and tries > 0""").param("tries", tries).param("key", key(counter)).update();
	}

	// A counter may be forgotten between the two statements: then it starts anew.
	private Attempts locked(String key, Instant now) {
		Optional<Attempts> found;
		do {
			this.database.sql("""
					insert into attempts (counter, tries, last_try_at, next_try_at)
					values (:key, 0, :now, :now) on conflict do nothing""")
				.param("key", key)
				.param("now", timestamp(now))
				.update();
			found = this.database
				.sql("select tries, last_try_at, next_try_at from attempts where counter = :key for update")
				.param("key", key)
				.query(Throttle::attempts)
				.optional();
		}
		while (found.isEmpty());
		return found.get();
	}

	private static Attempts attempts(ResultSet row, int index) throws SQLException {
		return new Attempts(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant(),
				row.getObject(3, OffsetDateTime.class).toInstant());
	}

	private void write(String key, int tries, Instant now, Instant next) {
		this.database
			.sql("update attempts set tries = :tries, last_try_at = :now, next_try_at = :next where counter = :key")
			.param("tries", tries)
			.param("now", timestamp(now))
			.param("next", timestamp(next))
			.param("key", key)
			.update();
	}

	/** Removes what is forgotten anyway. */
	@Transactional
	void removeForgotten() {
		this.database.sql("delete from attempts where last_try_at < :then")
			.param("then", timestamp(this.clock.instant().minus(MEMORY)))
			.update();
	}

	private static Duration waitAfter(int paidTries) {
		if (paidTries < 0) {
			return Duration.ZERO;
		}
		Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(paidTries, 10));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

	private String key(String counter) {
		return HexFormat.of().formatHex(this.keys.derive("throttle:" + counter));
	}

	private static OffsetDateTime timestamp(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private record Attempts(int tries, Instant lastTryAt, Instant nextTryAt) {

		int rememberedAt(Instant now) {
			return (int) Math.max(0, this.tries - Duration.between(this.lastTryAt, now).toMinutes());
		}

	}

}
