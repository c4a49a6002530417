package fr.compteformation.rights.feeding;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.dao.TransientDataAccessException;

/**
 * Why a chunk of lines could not be taken. Names the exceptions but repeats none of their
 * messages: databases quote the row in them, and this one is logged.
 */
final class IntakeFailure extends RuntimeException {

	private final boolean passing;

	IntakeFailure(Throwable reason) {
		super(reasons(reason).map((cause) -> cause.getClass().getName()).collect(Collectors.joining(", ")), null, false,
				true);
		setStackTrace(reason.getStackTrace());
		this.passing = reasons(reason).anyMatch(TransientDataAccessException.class::isInstance);
	}

	/** Whether the same lines may well be taken at the next try. */
	boolean isPassing() {
		return this.passing;
	}

	private static Stream<Throwable> reasons(Throwable reason) {
		return Stream.iterate(reason, (cause) -> cause != null, Throwable::getCause);
	}

}
