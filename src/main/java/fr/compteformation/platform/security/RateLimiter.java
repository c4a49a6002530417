package fr.compteformation.platform.security;

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

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.keys.Keys;

/**
 * A rate limiter shared by all nodes. After some free attempts each further one must
 * wait, 5 s at first and 60 s at most. An attempt is counted before it is checked, so
 * that parallel attempts gain nothing; a successful one is given back. One attempt is
 * forgiven per minute.
 * <p>
 * Each method runs a few single statements that hold no lock afterwards. Do not call them
 * inside a transaction: it would hold a second connection, and a rollback would undo the
 * count.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
public class RateLimiter {

	private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

	private static final Duration ONE_IS_FORGIVEN = Duration.ofMinutes(1);

	/** Longer than the longest day of the year, when clocks go back. */
	private static final Duration MEMORY = Duration.ofHours(26);

	private final JdbcClient database;

	private final Keys keys;

	private final Clock clock;

	RateLimiter(JdbcClient database, Keys keys, Clock clock) {
		this.database = database;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Counts an attempt and returns whether it may proceed now. One that must wait is not
	 * counted.
	 * @param counter what is counted, such as a kind and a number; stored as a keyed hash
	 * only
	 * @param freeTries the number of attempts without delay
	 */
	public boolean admits(String counter, int freeTries) {
		return admit(counter, freeTries, 1).isZero();
	}

	/**
	 * Like {@link #admits}, for an attempt with a weight, and returns the delay.
	 * @return zero if it may proceed now
	 */
	public Duration admit(String counter, int freeTries, int weight) {
		return admit(counter, new Pace(freeTries, ONE_IS_FORGIVEN), weight);
	}

	/** Like {@link #admit(String, int, int)}, with its own rate of forgiving. */
	public Duration admit(String counter, Pace pace, int weight) {
		String key = key(counter);
		Duration wait;
		Attempts past;
		Attempts next;
		// Optimistic locking: update only if the row is unchanged, otherwise read it and
		// the time again.
		do {
			past = find(key).orElseGet(() -> begin(key));
			Instant now = now();
			wait = past.waitAt(now);
			next = past.plus(weight, pace, now);
		}
		while (wait.isZero() && !replace(key, past, next));
		return wait;
	}

	/** How long an attempt would have to wait now; counts nothing. */
	public Duration waitOf(String counter) {
		return find(key(counter)).map((past) -> past.waitAt(now())).orElse(Duration.ZERO);
	}

	/** The current number of attempts; counts nothing. */
	public int tries(String counter) {
		return find(key(counter)).map((past) -> past.rememberedAt(now(), ONE_IS_FORGIVEN)).orElse(0);
	}

	/**
	 * Counts an attempt against a daily limit, from midnight to midnight.
	 * @return whether it may proceed; otherwise it is not counted
	 */
	public boolean spend(String counter, int aDay) {
		String key = key(today(counter));
		find(key).orElseGet(() -> begin(key));
		return this.database
			.sql("update attempts set tries = tries + 1, last_try_at = :now where counter = :key and tries < :most")
			.param("now", timestamp(now()))
			.param("key", key)
			.param("most", aDay)
			.update() == 1;
	}

	/** How long a daily limit still refuses attempts; counts nothing. */
	public Duration waitToSpend(String counter, int aDay) {
		if (spent(counter) < aDay) {
			return Duration.ZERO;
		}
		Instant midnight = PortalTime.today(this.clock).plusDays(1).atStartOfDay(PortalTime.ZONE).toInstant();
		return Duration.between(now(), midnight);
	}

	/** The number of attempts today; counts nothing. */
	public int spent(String counter) {
		return find(key(today(counter))).map(Attempts::tries).orElse(0);
	}

	/** Gives back an attempt counted by {@link #spend} today. */
	public void giveBackToday(String counter) {
		giveBack(today(counter), 1);
	}

	/** Resets a counter, after a successful attempt. */
	public void forget(String counter) {
		this.database.sql("delete from attempts where counter = :key").param("key", key(counter)).update();
	}

	/** Gives back one attempt of a shared counter. */
	public void giveBack(String counter) {
		giveBack(counter, 1);
	}

	/** Gives back several attempts of a shared counter. */
	public void giveBack(String counter, int tries) {
		this.database.sql("""
				update attempts set tries = greatest(0, tries - :tries), next_try_at = last_try_at
				where counter = :key and tries > 0""").param("tries", tries).param("key", key(counter)).update();
	}

	/** Deletes counters that no longer matter. */
	void removeForgotten() {
		this.database.sql("delete from attempts where last_try_at < :then")
			.param("then", timestamp(now().minus(MEMORY)))
			.update();
	}

	private Attempts begin(String key) {
		Instant now = now();
		this.database.sql("""
				insert into attempts (counter, tries, last_try_at, next_try_at)
				values (:key, 0, :now, :now) on conflict do nothing""")
			.param("key", key)
			.param("now", timestamp(now))
			.update();
		return new Attempts(0, now, now);
	}

	private Optional<Attempts> find(String key) {
		return this.database.sql("select tries, last_try_at, next_try_at from attempts where counter = :key")
			.param("key", key)
			.query(RateLimiter::attempts)
			.optional();
	}

	private boolean replace(String key, Attempts past, Attempts next) {
		return this.database.sql("""
				update attempts set tries = :tries, last_try_at = :last, next_try_at = :next
				where counter = :key and tries = :pastTries and last_try_at = :pastLast and next_try_at = :pastNext""")
			.param("tries", next.tries())
			.param("last", timestamp(next.countedAt()))
			.param("next", timestamp(next.nextTryAt()))
			.param("key", key)
			.param("pastTries", past.tries())
			.param("pastLast", timestamp(past.countedAt()))
			.param("pastNext", timestamp(past.nextTryAt()))
			.update() == 1;
	}

	private static Attempts attempts(ResultSet row, int index) throws SQLException {
		return new Attempts(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant(),
				row.getObject(3, OffsetDateTime.class).toInstant());
	}

	private static Duration waitAfter(int paidTries) {
		if (paidTries < 0) {
			return Duration.ZERO;
		}
		Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(paidTries, 10));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

	private String today(String counter) {
		return counter + ":" + PortalTime.today(this.clock);
	}

	private String key(String counter) {
		return HexFormat.of().formatHex(this.keys.derive("throttle:" + counter));
	}

	// The precision of the database, which rounds.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private static OffsetDateTime timestamp(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * The rate of a counter.
	 *
	 * @param freeTries attempts without delay
	 * @param oneIsForgiven after how long one attempt is forgiven
	 */
	public record Pace(int freeTries, Duration oneIsForgiven) {
	}

	/**
	 * The stored state of a counter.
	 *
	 * @param tries the number of attempts as of {@code countedAt}
	 * @param countedAt from when attempts are forgiven
	 * @param nextTryAt when the next attempt is allowed, if later
	 */
	private record Attempts(int tries, Instant countedAt, Instant nextTryAt) {

		// The clocks of nodes differ slightly: only an imposed delay counts.
		Duration waitAt(Instant now) {
			return (this.nextTryAt.isAfter(this.countedAt) && now.isBefore(this.nextTryAt))
					? Duration.between(now, this.nextTryAt) : Duration.ZERO;
		}

		int rememberedAt(Instant now, Duration oneIsForgiven) {
			return (int) Math.max(0, this.tries - Duration.between(this.countedAt, now).dividedBy(oneIsForgiven));
		}

		Attempts plus(int weight, Pace pace, Instant now) {
			int remembered = rememberedAt(now, pace.oneIsForgiven());
			// Keep the remainder of the minute, so that frequent attempts do not prevent
			// forgiving.
			Instant counted = (remembered == 0) ? now
					: this.countedAt.plus(pace.oneIsForgiven().multipliedBy(this.tries - remembered));
			int tries = remembered + weight;
			Duration wait = waitAfter(tries - pace.freeTries());
			return new Attempts(tries, counted, wait.isZero() ? counted : now.plus(wait));
		}

	}

}
