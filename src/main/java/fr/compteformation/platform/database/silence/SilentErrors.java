package fr.compteformation.platform.database.silence;

import java.sql.BatchUpdateException;
import java.sql.SQLDataException;
import java.sql.SQLException;

import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.h2.message.DbException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of rows out of errors. H2 quotes them where a value breaks a rule or
 * cannot be read; PostgreSQL, told not to send details, only where one cannot be read.
 * State, code, statement and the names of constraints stay.
 */
final class SilentErrors {

	private static final String MASK = "********";

	/** Values that are not of the type, too long, out of range. */
	private static final String DATA = "22";

	/** Values that break a rule of a table. */
	private static final String INTEGRITY = "23";

	private SilentErrors() {
	}

	/** The same error, or a copy without values. */
	static SQLException of(SQLException named) {
		if (named instanceof BatchUpdateException batch) {
			return of(batch);
		}
		if (named instanceof JdbcException h2) {
			return of(named, h2);
		}
		return isIn(DATA, named)
				? copied(named,
						new SQLDataException(cut(named.getMessage(), "\""), named.getSQLState(), named.getErrorCode()))
				: named;
	}

	private static SQLException of(BatchUpdateException batch) {
		SQLException next = batch.getNextException();
		SQLException silent = (next != null) ? of(next) : null;
		if (next == silent && !isIn(DATA, batch)) {
			return batch;
		}
		BatchUpdateException copy = new BatchUpdateException((silent != null) ? silent.getMessage() : MASK,
				batch.getSQLState(), batch.getErrorCode(), batch.getLargeUpdateCounts(), null);
		copy.setNextException(silent);
		return copied(batch, copy);
	}

	private static SQLException of(SQLException named, JdbcException h2) {
		String message = silent(h2.getOriginalMessage(), named);
		// Not the cause, which may quote the value as well.
		return message.equals(h2.getOriginalMessage()) ? named : copied(named, DbException.getJdbcSQLException(message,
				h2.getSQL(), named.getSQLState(), named.getErrorCode(), null, null));
	}

	private static String silent(String message, SQLException named) {
		return switch (named.getErrorCode()) {
			case ErrorCode.CHECK_CONSTRAINT_VIOLATED_1, ErrorCode.CHECK_CONSTRAINT_INVALID,
					ErrorCode.NULL_NOT_ALLOWED ->
				message;
			// Its column comes first.
			case ErrorCode.VALUE_TOO_LONG_2 -> cut(message, "\": \"");
			case ErrorCode.HEX_STRING_ODD_1, ErrorCode.HEX_STRING_WRONG_1 -> cut(message, "\"");
			// The key, after the names of the constraint and its columns.
			default -> isIn(INTEGRITY, named) ? cut(message, " (") : isIn(DATA, named) ? cut(message, "\"") : message;
		};
	}

	private static boolean isIn(String states, SQLException failure) {
		return failure.getSQLState() != null && failure.getSQLState().startsWith(states);
	}

	private static String cut(@Nullable String message, String from) {
		int start = (message != null) ? message.indexOf(from) : -1;
		return (message == null || start < 0) ? String.valueOf(message) : message.substring(0, start) + ' ' + MASK;
	}

	private static SQLException copied(SQLException original, SQLException copy) {
		copy.setStackTrace(original.getStackTrace());
		return copy;
	}

}
