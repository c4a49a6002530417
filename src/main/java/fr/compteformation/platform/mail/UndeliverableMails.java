package fr.compteformation.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists and resends undelivered emails. They are ordinary outbox rows, so a resent email
 * is delivered at least once, from any node.
 */
@Service
@Transactional
public class UndeliverableMails {

	/** The page size. */
	public static final int PAGE = 50;

	private static final int OVERDUE_MINUTES = 5;

	private static final int FAILING = 10;

	private static final int FAILING_MINUTES = 30;

	private static final String REFUSED = "task_name = 'mail' and execution_time = :never";

	private static final String WAITING = "task_name = 'mail' and execution_time < :never and consecutive_failures > 0";

	// The new version makes another node’s stale copy of the row fail.
	private static final String SEND = "update scheduled_tasks set execution_time = :now, consecutive_failures = 0, "
			+ "version = version + 1 where not picked and ";

	private final JdbcClient database;

	private final Serializer serializer;

	private final Clock clock;

	UndeliverableMails(JdbcClient database, Serializer outboxSerializer, Clock clock) {
		this.database = database;
		this.serializer = outboxSerializer;
		this.clock = clock;
	}

	/** The number of permanently refused emails. */
	@Transactional(readOnly = true)
	public int count() {
		return count(REFUSED);
	}

	/** The number of emails that will be retried automatically. */
	@Transactional(readOnly = true)
	public int countWaiting() {
		return count(WAITING);
	}

	/**
	 * Whether emails do not leave: one is overdue by {@value #OVERDUE_MINUTES} minutes,
	 * or {@value #FAILING} failed in the last {@value #FAILING_MINUTES} minutes. A single
	 * recipient whose server is away says nothing about the others.
	 */
	@Transactional(readOnly = true)
	public boolean areStuck() {
		Instant now = this.clock.instant();
		return this.database.sql("""
				select count(*) filter (where execution_time < :overdue) > 0
					or count(*) filter (where last_failure > :lately) >= :failing
				from scheduled_tasks where task_name = 'mail' and execution_time < :never""")
			.param("never", time(RetryRule.UNDELIVERABLE))
			.param("overdue", time(now.minus(OVERDUE_MINUTES, ChronoUnit.MINUTES)))
			.param("lately", time(now.minus(FAILING_MINUTES, ChronoUnit.MINUTES)))
			.param("failing", FAILING)
			.query(Boolean.class)
			.single();
	}

	/**
	 * A page of permanently refused emails, last attempt first.
	 * @param after the last one of the previous page; null for the first page
	 */
	@Transactional(readOnly = true)
	public List<UndeliverableMail> page(@Nullable UndeliverableMail after) {
		return this.database
			.sql("select task_instance, task_data, last_failure, consecutive_failures from scheduled_tasks where "
					+ REFUSED + " and (last_failure < :triedAt or last_failure = :triedAt and task_instance > :id) "
					+ "order by last_failure desc, task_instance fetch first " + PAGE + " rows only")
			.param("never", time(RetryRule.UNDELIVERABLE))
			.param("triedAt", time((after != null) ? after.triedAt() : RetryRule.UNDELIVERABLE))
			.param("id", (after != null) ? after.id().toString() : "")
			.query((row, index) -> mail(row))
			.list();
	}

	/**
	 * Sends one of them now.
	 * @return false if it is no longer among them
	 */
	public boolean sendAgain(UUID id) {
		return this.database.sql(SEND + "task_instance = :id and " + REFUSED)
			.param("now", time(this.clock.instant()))
			.param("id", id.toString())
			.param("never", time(RetryRule.UNDELIVERABLE))
			.update() > 0;
	}

	/**
	 * Sends all of them now, including those waiting for a retry.
	 * @return how many
	 */
	public int sendAllAgain() {
		return this.database.sql(SEND + "(" + REFUSED + " or " + WAITING + ")")
			.param("now", time(this.clock.instant()))
			.param("never", time(RetryRule.UNDELIVERABLE))
			.update();
	}

	/** Deletes those that have not been tried again since then. */
	void forgetTriedBefore(Instant limit) {
		this.database.sql("delete from scheduled_tasks where not picked and last_failure < :limit and " + REFUSED)
			.param("limit", time(limit))
			.param("never", time(RetryRule.UNDELIVERABLE))
			.update();
	}

	private int count(String which) {
		return this.database.sql("select count(*) from scheduled_tasks where " + which)
			.param("never", time(RetryRule.UNDELIVERABLE))
			.query(Integer.class)
			.single();
	}

	private UndeliverableMail mail(ResultSet row) throws SQLException {
		OutboxEntry entry = this.serializer.deserialize(OutboxEntry.class, row.getBytes("task_data"));
		Instant triedAt = row.getObject("last_failure", OffsetDateTime.class).toInstant();
		return new UndeliverableMail(UUID.fromString(row.getString("task_instance")), entry.kind(),
				Optional.ofNullable(entry.refusedSince()).orElse(triedAt), triedAt, row.getInt("consecutive_failures"),
				entry.smtpCode());
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
