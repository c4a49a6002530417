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

import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.base.PortalTime;

/**
 * Counts tries, on all nodes at once, and slows down whoever tries too often: after a few
 * free tries each further one must wait longer, 5 s at first and 60 s at most. A try is
 * counted before it is checked, so that trying in parallel gains nothing; one that
 * succeeds is given back. Each minute forgives one.
 * <p>
 * Every verb is a few single statements, which nobody waits for in a row, and none may be
 * called inside a transaction: that would hold a connection while another is asked for,
 * and undo the count with whatever failed.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
public class Throttle {

	private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

	private static final Duration ONE_IS_FORGIVEN = Duration.ofMinutes(1);

	/** The longest day of the year, on which the clock is put back, is over by then. */
	private static final Duration MEMORY = Duration.ofHours(26);

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
	public boolean admits(String counter, int freeTries) {
		return admit(counter, freeTries, 1).isZero();
	}

	/**
	 * As {@link #admits}, for a try that counts for several, and says how long it must
	 * wait.
	 * @return zero when it may go ahead now
	 */
	public Duration admit(String counter, int freeTries, int weight) {
		return admit(counter, new Pace(freeTries, ONE_IS_FORGIVEN), weight);
	}

	/** As {@link #admit(String, int, int)}, forgiving at a pace of its own. */
	public Duration admit(String counter, Pace pace, int weight) {
		String key = key(counter);
		Duration wait;
		Attempts past;
		Attempts next;
		// What was read is replaced only if it still stands: otherwise somebody else was
		// counted meanwhile, and the time is read again too.
		do {
			past = find(key).orElseGet(() -> begin(key));
			Instant now = now();
			wait = past.waitAt(now);
			next = past.plus(weight, pace, now);
		}
		while (wait.isZero() && !replace(key, past, next));
		return wait;
	}

	/** How long a try would have to wait now; counts nothing. */
	public Duration waitOf(String counter) {
		return find(key(counter)).map((past) -> past.waitAt(now())).orElse(Duration.ZERO);
	}

	/** How many tries of a counter are remembered; counts nothing. */
	public int tries(String counter) {
		return find(key(counter)).map((past) -> past.rememberedAt(now(), ONE_IS_FORGIVEN)).orElse(0);
	}

	/**
	 * Counts a try against what a day allows, from midnight to midnight.
	 * @return whether it may go ahead; otherwise it is not counted
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

	/** How many tries the day has counted so far; counts nothing. */
	public int spent(String counter) {
		return find(key(today(counter))).map(Attempts::tries).orElse(0);
	}

	/** Gives back what {@link #spend} counted today. */
	public void giveBackToday(String counter) {
		giveBack(today(counter), 1);
	}

	/** Gives back the tries of a counter: the person has shown who they are. */
	public void forget(String counter) {
		this.database.sql("delete from attempts where counter = :key").param("key", key(counter)).update();
	}

	/** Gives back one try of a counter that several people share. */
	public void giveBack(String counter) {
		giveBack(counter, 1);
	}

	/** Gives back some tries of a counter that several people share. */
	public void giveBack(String counter, int tries) {
		this.database.sql("""
				update attempts set tries = greatest(0, tries - :tries), next_try_at = last_try_at
				where counter = :key and tries > 0""").param("tries", tries).param("key", key(counter)).update();
	}

	/** Removes what is forgotten anyway. */
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
			.query(Throttle::attempts)
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

	// As precise as the database, which rounds.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private static OffsetDateTime timestamp(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * How tries are counted.
	 *
	 * @param freeTries how many need not wait
	 * @param oneIsForgiven after how long one is forgotten
	 */
	public record Pace(int freeTries, Duration oneIsForgiven) {
	}

	/**
	 * What is kept of a counter.
	 *
	 * @param tries how many, as of {@code countedAt}
	 * @param countedAt from when on tries are forgiven
	 * @param nextTryAt when the next one may go ahead, if that is later
	 */
	private record Attempts(int tries, Instant countedAt, Instant nextTryAt) {

		// Clocks of nodes differ a little: only a wait that was ordered is one.
		Duration waitAt(Instant now) {
			return (this.nextTryAt.isAfter(this.countedAt) && now.isBefore(this.nextTryAt))
					? Duration.between(now, this.nextTryAt) : Duration.ZERO;
		}

		int rememberedAt(Instant now, Duration oneIsForgiven) {
			return (int) Math.max(0, this.tries - Duration.between(this.countedAt, now).dividedBy(oneIsForgiven));
		}

		Attempts plus(int weight, Pace pace, Instant now) {
			int remembered = rememberedAt(now, pace.oneIsForgiven());
			// What is left of a begun minute counts for the next one, however often
			// somebody tries meanwhile.
			Instant counted = (remembered == 0) ? now
					: this.countedAt.plus(pace.oneIsForgiven().multipliedBy(this.tries - remembered));
			int tries = remembered + weight;
			Duration wait = waitAfter(tries - pace.freeTries());
			return new Attempts(tries, counted, wait.isZero() ? counted : now.plus(wait));
		}

	}

}
