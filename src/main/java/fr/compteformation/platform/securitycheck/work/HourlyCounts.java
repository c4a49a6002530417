package fr.compteformation.platform.securitycheck.work;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.keys.Keys;

/**
 * Counts events of the last hour, for all nodes. A sliding window with one row per
 * counter: the events of the current clock hour, and those of the hour before in
 * proportion to the part of it that is less than an hour ago. No clock hour exceeds a
 * limit, and no sixty minutes exceed it twice. A node whose clock is behind counts in the
 * hour of the others.
 * <p>
 * Each change is a single statement that holds no lock afterwards. Do not call them
 * inside a transaction: it would hold a second connection, and a rollback would undo the
 * count.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
public class HourlyCounts {

	private static final String LAST_HOUR = """
			(case when hour_number >= :hour then this_hour + hour_before * :rest / 3600
			when hour_number = :before then this_hour * :rest / 3600 else 0 end)""";

	private final JdbcClient database;

	private final Keys keys;

	private final Clock clock;

	HourlyCounts(JdbcClient database, Keys keys, Clock clock) {
		this.database = database;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Counts an event.
	 * @param counter what is counted, such as a kind and an address; stored as a keyed
	 * hash only
	 */
	public void add(String counter) {
		spend(counter, Integer.MAX_VALUE);
	}

	/**
	 * Counts an event unless that would exceed a limit.
	 * @return whether it was counted
	 */
	public boolean spend(String counter, int limit) {
		String key = key(counter);
		Instant now = this.clock.instant();
		if (increment(key, limit, now)) {
			return true;
		}
		begin(key, now);
		return increment(key, limit, now);
	}

	/** Takes an event of this hour back. */
	public void giveBack(String counter) {
		this.database.sql("""
				update hourly_count set this_hour = this_hour - 1
				where counter = :key and hour_number = :hour and this_hour > 0""")
			.param("key", key(counter))
			.param("hour", hour(this.clock.instant()))
			.update();
	}

	/** The number of events in the last hour. */
	public int lastHour(String counter) {
		Instant now = this.clock.instant();
		return find(key(counter), now).map((count) -> count.lastHour(rest(now))).orElse(0);
	}

	/** When the limit will allow another event; empty if it does now. */
	public Optional<Instant> until(String counter, int limit) {
		Instant now = this.clock.instant();
		return find(key(counter), now).filter((count) -> count.lastHour(rest(now)) >= limit)
			.map((count) -> Instant.ofEpochSecond(hour(now) * HourlyCount.HOUR + count.secondsUntil(limit)));
	}

	/** Deletes counters that no longer matter. */
	public void removeForgotten() {
		this.database.sql("delete from hourly_count where hour_number < :before")
			.param("before", hour(this.clock.instant()) - 1)
			.update();
	}

	private boolean increment(String key, int limit, Instant now) {
		return this.database.sql("""
				update hourly_count set
				hour_before = case when hour_number >= :hour then hour_before
					when hour_number = :before then this_hour else 0 end,
				this_hour = case when hour_number >= :hour then this_hour + 1 else 1 end,
				hour_number = greatest(hour_number, :hour)
				where counter = :key and""" + " " + LAST_HOUR + " < :limit")
			.param("hour", hour(now))
			.param("before", hour(now) - 1)
			.param("rest", rest(now))
			.param("key", key)
			.param("limit", limit)
			.update() == 1;
	}

	private void begin(String key, Instant now) {
		this.database.sql("""
				insert into hourly_count (counter, hour_number, this_hour, hour_before)
				values (:key, :hour, 0, 0) on conflict do nothing""")
			.param("key", key)
			.param("hour", hour(now))
			.update();
	}

	private Optional<HourlyCount> find(String key, Instant now) {
		return this.database.sql("select hour_number, this_hour, hour_before from hourly_count where counter = :key")
			.param("key", key)
			.query((row, index) -> HourlyCount.at(hour(now), row.getLong(1), row.getInt(2), row.getInt(3)))
			.optional();
	}

	private String key(String counter) {
		return HexFormat.of().formatHex(this.keys.derive("hourly-count:" + counter));
	}

	private static long hour(Instant now) {
		return Math.floorDiv(now.getEpochSecond(), HourlyCount.HOUR);
	}

	// The seconds that remain of the clock hour.
	private static long rest(Instant now) {
		return HourlyCount.HOUR - Math.floorMod(now.getEpochSecond(), HourlyCount.HOUR);
	}

}
