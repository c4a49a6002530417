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

/**
 * The pool of connections. While nothing answers there, one at a time waits for it and
 * whoever else asks is told at once; the log tells when an outage begins and when it is
 * over. A request that was told once is not made to wait again.
 */
class DatabasePool extends HikariDataSource {

	private static final Logger LOG = LoggerFactory.getLogger(DatabasePool.class);

	/** How long an outage is believed in without asking again. */
	private static final Duration BELIEVED = Duration.ofSeconds(1);

	/** How long what was told counts for what fails after it. */
	private static final Duration RECENT = Duration.ofMinutes(1);

	/** How long the network may be silent beyond the limit of a statement. */
	private static final Duration NETWORK = Duration.ofMillis(1500);

	private final Duration limit;

	private final AtomicReference<@Nullable Outage> outage = new AtomicReference<>();

	/** Until then a failure ends the start, which says so itself. */
	private volatile boolean answered;

	/** When somebody last waited in vain for a connection in use. */
	private final AtomicReference<@Nullable Long> exhausted = new AtomicReference<>();

	/**
	 * @param limit how long one statement, or its wait for a lock, may take
	 */
	DatabasePool(Duration limit) {
		this.limit = limit;
		setExceptionOverride(new Broken());
	}

	/** Where the database is, and how long its driver waits for it. */
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
		}
		else {
			// Its driver takes a connection for valid after the file was closed.
			setConnectionTestQuery("select 1");
		}
	}

	/** H2 works in this program, and knows no silence of a network. */
	boolean isPostgresql() {
		String url = getJdbcUrl();
		return url != null && url.startsWith("jdbc:postgresql:");
	}

	/** How long a database that still works may say nothing to a statement. */
	static Duration silence(Duration limit) {
		return limit.plus(NETWORK);
	}

	/** Whether the database is known not to answer now. */
	boolean isAway() {
		return this.outage.get() != null;
	}

	/** Whether it was logged lately that requests wait in vain. */
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
			Connection connection = super.getConnection();
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

	// While one asks, the others need not.
	private boolean asksFirst(Outage known) {
		Duration wait = Duration.ofMillis(2 * getConnectionTimeout());
		return !known.isBelieved() && this.outage.compareAndSet(known, known.until(wait));
	}

	// Then it is not the database that is missing.
	private boolean isExhausted() {
		HikariPoolMXBean pool = getHikariPoolMXBean();
		return pool != null && pool.getActiveConnections() >= getMaximumPoolSize();
	}

	private void tellOfExhaustion() {
		this.outage.getAndUpdate((known) -> (known != null) ? known.until(BELIEVED) : null);
		if (!isRecent(this.exhausted.getAndSet(System.nanoTime()))) {
			LOG.warn("All {} connections to the database are in use for longer than {} ms; this is told once",
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
			LOG.warn("The database does not answer; this is told once", failed);
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
	 * Notices what breaks while a connection is in use. That alone is no outage: whoever
	 * asks next finds out, before others.
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
	 * A time in which the database does not answer, as far as is known.
	 *
	 * @param since its begin
	 * @param until how long nobody needs to ask whether it is over
	 * @param isConfirmed whether somebody asked after a first suspicion
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
