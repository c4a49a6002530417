package fr.compteformation.platform.database;

import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcSQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a failed start: an H2 file can be opened by one program at a time. */
class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<JdbcSQLNonTransientConnectionException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, JdbcSQLNonTransientConnectionException cause) {
		if (cause.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
			return null;
		}
		return new FailureAnalysis("The database in the data folder is in use: a portal is running on it.",
				"Stop that portal first. Portals and imports can only work at the same time on PostgreSQL "
						+ "(spring.datasource.url).",
				failure);
	}

}
