package fr.compteformation.platform.csv;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.dao.TransientDataAccessException;

/**
 * The failure of a chunk. It names the exceptions without their messages: it is logged,
 * and database messages may quote personal data.
 */
public final class IntakeFailure extends RuntimeException {

	private final boolean passing;

	public IntakeFailure(Throwable reason) {
		super(reasons(reason).map((cause) -> cause.getClass().getName()).collect(Collectors.joining(", ")), null, false,
				true);
		setStackTrace(reason.getStackTrace());
		this.passing = reasons(reason).anyMatch(TransientDataAccessException.class::isInstance);
	}

	/** Whether a retry may succeed. */
	public boolean isPassing() {
		return this.passing;
	}

	private static Stream<Throwable> reasons(Throwable reason) {
		return Stream.iterate(reason, (cause) -> cause != null, Throwable::getCause);
	}

}
