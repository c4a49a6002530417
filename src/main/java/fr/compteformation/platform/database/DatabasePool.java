package fr.compteformation.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.compteformation.platform.database.silence.SilentConnections;

/**
 * The connection pool. During an outage one thread at a time waits for the database and
 * all others fail at once. The log reports the start and the end of an outage. A request
 * that failed once does not wait again.
 */
class DatabasePool extends HikariDataSource {

	private static final Logger LOG = LoggerFactory.getLogger(DatabasePool.class);

	/** Without it an error names the values of a row, which the log then holds. */
	private static final String SILENT = "logServerErrorDetail";

	/** How long an outage is assumed to last before the next check. */
	private static final Duration BELIEVED = Duration.ofSeconds(1);

	/** How long a logged outage covers the failures that follow it. */
	private static final Duration RECENT = Duration.ofMinutes(1);

	/** How much longer than the statement limit the network may be silent. */
	private static final Duration NETWORK = Duration.ofMillis(1500);

	private final Duration limit;

	private final AtomicReference<@Nullable Outage> outage = new AtomicReference<>();

	/**
	 * False until the first connection: before that, a failure ends the start, which
	 * reports it.
	 */
	private volatile boolean answered;

	/** When a thread last timed out because all connections were in use. */
	private final AtomicReference<@Nullable Long> exhausted = new AtomicReference<>();

	/**
	 * @param limit how long one statement, or its wait for a lock, may take
	 */
	DatabasePool(Duration limit) {
		this.limit = limit;
		setExceptionOverride(new Broken());
	}

	void connectTo(@Nullable String url, @Nullable String user, @Nullable String password) {
		setJdbcUrl(url);
		setUsername(user);
		setPassword(password);
		if (isPostgresql()) {
			long limit = this.limit.toMillis();
			addDataSourceProperty("options", "-c statement_timeout=%d -c lock_timeout=%d".formatted(limit, limit));
			addDataSourceProperty("connectTimeout", "2");
			addDataSourceProperty("loginTimeout", "3");
			addDataSourceProperty("socketTimeout", String.valueOf(silence(this.limit).toSeconds()));
			addDataSourceProperty("tcpKeepAlive", "true");
			addDataSourceProperty(SILENT, "false");
		}
		else {
			// The H2 driver reports a connection as valid even after the file was closed.
			setConnectionTestQuery("select 1");
		}
	}

	/** The address, for connections to PostgreSQL beside the pool, without its limits. */
	String silentUrl() {
		String url = String.valueOf(getJdbcUrl());
		return url + (url.contains("?") ? '&' : '?') + SILENT + "=false";
	}

	/** H2 runs in this process, so it needs no network timeout. */
	boolean isPostgresql() {
		String url = getJdbcUrl();
		return url != null && url.startsWith("jdbc:postgresql:");
	}

	/**
	 * The network timeout: how long a working database may be silent during a statement.
	 */
	static Duration silence(Duration limit) {
		return limit.plus(NETWORK);
	}

	/** Whether an outage is known. */
	boolean isAway() {
		return this.outage.get() != null;
	}

	/** Whether the log has recently reported that requests time out. */
	boolean isTold() {
		return isAway() || isRecent(this.exhausted.get());
	}

	@Override
	public Connection getConnection() throws SQLException {
		Outage known = this.outage.get();
		if (DatabaseAway.isRemembered() || known != null && (!asksFirst(known))) {
			throw new SQLTransientConnectionException("the database did not answer a moment ago");
		}
		try {
			// Errors end up in the log.
			Connection connection = SilentConnections.over(super.getConnection());
			this.answered = true;
			end();
			return connection;
		}
		catch (SQLException failed) {
			DatabaseAway.remember();
			if (isExhausted()) {
				tellOfExhaustion();
			}
			else if (this.answered) {
				begin(failed);
			}
			throw failed;
		}
	}

	// One thread checks, the others fail at once.
	private boolean asksFirst(Outage known) {
		Duration wait = Duration.ofMillis(2 * getConnectionTimeout());
		return !known.isBelieved() && this.outage.compareAndSet(known, known.until(wait));
	}

	// All connections are in use: this is no outage.
	private boolean isExhausted() {
		HikariPoolMXBean pool = getHikariPoolMXBean();
		return pool != null && pool.getActiveConnections() >= getMaximumPoolSize();
	}

	private void tellOfExhaustion() {
		this.outage.getAndUpdate((known) -> (known != null) ? known.until(BELIEVED) : null);
		if (!isRecent(this.exhausted.getAndSet(System.nanoTime()))) {
			LOG.warn("All {} connections to the database are in use for longer than {} ms; this is logged once",
					getMaximumPoolSize(), getConnectionTimeout());
		}
	}

	private static boolean isRecent(@Nullable Long moment) {
		return moment != null && System.nanoTime() - moment < RECENT.toNanos();
	}

	private void begin(SQLException failed) {
		Outage former = this.outage
			.getAndUpdate((known) -> ((known != null) ? known : Outage.suspected()).until(BELIEVED).confirmed());
		if (former == null || !former.isConfirmed()) {
			LOG.warn("The database does not answer; this is logged once", failed);
		}
	}

	private void end() {
		Outage over = this.outage.getAndSet(null);
		if (over != null && over.isConfirmed()) {
			LOG.warn("The database answers again after {} s",
					Duration.ofNanos(System.nanoTime() - over.since()).toSeconds());
		}
	}

	/**
	 * Detects connections that break during use. One broken connection is no outage; the
	 * next request checks the database first.
	 */
	private final class Broken implements SQLExceptionOverride {

		@java.lang.Override
		public SQLExceptionOverride.Override adjudicate(SQLException failure) {
			if (DatabaseAway.isReasonOf(failure)) {
				DatabaseAway.remember();
			}
			if (DatabaseAway.isBrokenConnection(failure)
					&& DatabasePool.this.outage.compareAndSet(null, Outage.suspected())) {
				LOG.warn("A connection to the database broke: {}", failure.getMessage());
			}
			return DatabaseAway.isBrokenConnection(failure) ? SQLExceptionOverride.Override.MUST_EVICT
					: SQLExceptionOverride.Override.CONTINUE_EVICT;
		}

	}

	/**
	 * A presumed outage.
	 *
	 * @param since its start
	 * @param until no check is needed before this time
	 * @param isConfirmed whether a check has confirmed the first suspicion
	 */
	private record Outage(long since, long until, boolean isConfirmed) {

		static Outage suspected() {
			return new Outage(System.nanoTime(), System.nanoTime(), false);
		}

		Outage until(Duration wait) {
			return new Outage(this.since, System.nanoTime() + wait.toNanos(), this.isConfirmed);
		}

		Outage confirmed() {
			return new Outage(this.since, this.until, true);
		}

		boolean isBelieved() {
			return System.nanoTime() - this.until < 0;
		}

	}

}
