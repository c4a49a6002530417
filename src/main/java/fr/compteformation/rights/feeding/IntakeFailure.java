package fr.compteformation.rights.feeding;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.dao.TransientDataAccessException;

/**
 * Why some lines could not be taken, told without a word of the original messages:
 * databases like to repeat the row in them, and failures are logged and kept in the
 * tables of the batch.
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

	/** Finds it in what a job reports. */
	static boolean isPassing(Throwable failure) {
		return reasons(failure).anyMatch((cause) -> cause instanceof IntakeFailure intake && intake.isPassing());
	}

	private static Stream<Throwable> reasons(Throwable reason) {
		return Stream.iterate(reason, (cause) -> cause != null, Throwable::getCause);
	}

}
