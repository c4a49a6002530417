package fr.compteformation.office.figures;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where figures are computed: on a read-only copy of the database, if the operator has
 * one, so that they take nothing from those who work. While the copy fails, on the
 * database itself: all figures of a page come from the same place.
 */
@Component
class FiguresDatabase {

	private static final Logger LOG = LoggerFactory.getLogger(FiguresDatabase.class);

	/** How long a copy that failed is left alone. */
	private static final Duration PAUSE = Duration.ofSeconds(30);

	private static final int CONNECTIONS = 3;

	private final JdbcClient database;

	private final @Nullable HikariDataSource copies;

	private final @Nullable JdbcClient copy;

	/** When the copy last failed, until it answers again. */
	private final AtomicReference<@Nullable Long> failed = new AtomicReference<>();

	FiguresDatabase(JdbcClient database, ReplicaSettings settings) {
		this.database = database;
		// No bean: there is one database that transactions, migrations and jobs use.
		this.copies = settings.isSet() ? new HikariDataSource(pool(settings)) : null;
		this.copy = (this.copies != null) ? JdbcClient.create(this.copies) : null;
	}

	/**
	 * Asks the copy, or else the database.
	 * @param question asked a second time if the copy fails
	 */
	<T> T ask(Function<JdbcClient, T> question) {
		JdbcClient asked = this.copy;
		if (asked == null || isLeftAlone()) {
			return question.apply(this.database);
		}
		try {
			T answer = question.apply(asked);
			if (this.failed.getAndSet(null) != null) {
				LOG.warn("The copy of the database answers again: figures come from there");
			}
			return answer;
		}
		// Also a table or column that the copy does not have yet.
		catch (DataAccessException failure) {
			if (this.failed.getAndSet(System.nanoTime()) == null) {
				LOG.warn("The copy of the database failed: figures come from the database itself; this is logged once",
						failure);
			}
			return question.apply(this.database);
		}
	}

	private boolean isLeftAlone() {
		Long last = this.failed.get();
		return last != null && System.nanoTime() - last < PAUSE.toNanos();
	}

	private static HikariConfig pool(ReplicaSettings settings) {
		HikariConfig pool = new HikariConfig();
		pool.setPoolName("replica");
		pool.setJdbcUrl(settings.url());
		pool.setUsername(settings.username());
		pool.setPassword(settings.password());
		pool.setReadOnly(true);
		pool.setMaximumPoolSize(CONNECTIONS);
		pool.setMinimumIdle(0);
		pool.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
		// The portal starts without its copy.
		pool.setInitializationFailTimeout(-1);
		pool.addDataSourceProperty("options", "-c statement_timeout=" + settings.limit().toMillis());
		// Also outside of transactions.
		pool.addDataSourceProperty("readOnlyMode", "always");
		pool.addDataSourceProperty("connectTimeout", "2");
		pool.addDataSourceProperty("loginTimeout", "3");
		pool.addDataSourceProperty("socketTimeout", String.valueOf(settings.limit().toSeconds() + 2));
		pool.addDataSourceProperty("logServerErrorDetail", "false");
		return pool;
	}

	@PreDestroy
	void close() {
		if (this.copies != null) {
			this.copies.close();
		}
	}

}
