package fr.compteformation.platform.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Recognises failures caused by a database that does not answer, or not in time, and
 * marks the current request. The same request may succeed a moment later.
 */
public final class DatabaseAway {

	private static final String REMEMBERED = DatabaseAway.class.getName();

	/** H2: the file was closed after a failed write; H2 reopens it. */
	private static final String FILE_CLOSED = "90098";

	/**
	 * SQL states of the standard and of PostgreSQL (classes or full codes): no
	 * connection, insufficient resources, shutdown, time limit, held lock; and one of H2.
	 */
	private static final List<String> STATES = List.of("08", "53", "57P0", "57014", "55P03", "HYT0", FILE_CLOSED);

	/** Those that concern the connection itself. */
	private static final List<String> BROKEN = List.of("08", "57P0", FILE_CLOSED);

	private DatabaseAway() {
	}

	/**
	 * Whether the database did not answer in time, according to any cause in the chain.
	 */
	public static boolean isReasonOf(@Nullable Throwable failure) {
		return Stream.iterate(failure, (reason) -> reason != null, DatabaseAway::next).anyMatch(DatabaseAway::says);
	}

	/**
	 * Runs a query and returns the fallback when the database does not answer. Later
	 * queries of the same request then fail at once.
	 */
	public static <T> T askOr(T otherwise, Supplier<T> question) {
		try {
			return question.get();
		}
		catch (RuntimeException failure) {
			if (!isReasonOf(failure)) {
				throw failure;
			}
			remember();
			return otherwise;
		}
	}

	/** Whether the connection broke, and not only a statement. */
	static boolean isBrokenConnection(SQLException failure) {
		return isIn(BROKEN, failure) || failure.getCause() instanceof MVStoreException;
	}

	/** Marks the current request, if there is one. */
	static void remember() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.setAttribute(REMEMBERED, true, RequestAttributes.SCOPE_REQUEST);
		}
	}

	static boolean isRemembered() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return request != null && request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST) != null;
	}

	// The original failure, which a failed rollback hides.
	private static @Nullable Throwable next(Throwable reason) {
		if (reason instanceof TransactionSystemException end && end.getApplicationException() != null) {
			return end.getApplicationException();
		}
		return (reason.getCause() != reason) ? reason.getCause() : null;
	}

	private static boolean says(Throwable reason) {
		return reason instanceof SQLTransientConnectionException || reason instanceof SQLRecoverableException
				|| reason instanceof SQLTimeoutException || reason instanceof DataAccessResourceFailureException
				|| reason instanceof TransientDataAccessResourceException || reason instanceof QueryTimeoutException
				|| reason instanceof PessimisticLockingFailureException || reason instanceof MVStoreException
				|| reason instanceof SQLException refused && (isIn(STATES, refused) || isClosed(refused));
	}

	private static boolean isIn(List<String> states, SQLException failure) {
		String state = failure.getSQLState();
		return state != null && states.stream().anyMatch(state::startsWith);
	}

	// The pool reports a connection that broke a moment ago without an SQL state.
	private static boolean isClosed(SQLException failure) {
		return failure.getSQLState() == null && "Connection is closed".equals(failure.getMessage());
	}

}
