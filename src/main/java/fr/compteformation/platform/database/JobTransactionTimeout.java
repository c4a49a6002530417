package fr.compteformation.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Gives transactions outside of a web request (jobs, imports, start-up) the longer time
 * limit.
 */
class JobTransactionTimeout implements TransactionExecutionListener {

	private static final Logger LOG = LoggerFactory.getLogger(JobTransactionTimeout.class);

	private final DatabasePool pool;

	private final Duration limit;

	JobTransactionTimeout(DatabasePool pool, DatabaseSettings settings) {
		this.pool = pool;
		this.limit = settings.jobLimit();
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable refused) {
		if (refused == null && transaction.hasTransaction() && this.pool.isPostgresql()
				&& RequestContextHolder.getRequestAttributes() == null) {
			Connection connection = DataSourceUtils.getConnection(this.pool);
			try {
				extend(connection);
			}
			catch (SQLException broken) {
				// The next statement of this transaction fails as well and ends it.
				LOG.debug("No more time for a transaction", broken);
			}
			finally {
				DataSourceUtils.releaseConnection(connection, this.pool);
			}
		}
	}

	// The pool resets the network timeout, the end of the transaction the statement
	// timeout.
	private void extend(Connection connection) throws SQLException {
		connection.setNetworkTimeout(Runnable::run, (int) DatabasePool.silence(this.limit).toMillis());
		try (Statement statement = connection.createStatement()) {
			statement.execute("set local statement_timeout = %1$d; set local lock_timeout = %1$d"
				.formatted(this.limit.toMillis()));
		}
	}

}
