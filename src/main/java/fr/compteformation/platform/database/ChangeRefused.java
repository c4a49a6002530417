package fr.compteformation.platform.database;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Nothing can be changed now: the operator has switched the read-only mode on. */
public class ChangeRefused extends IllegalStateException {

	ChangeRefused() {
		super("the portal is in read-only mode");
	}

	/** Whether this is the reason of a failure, according to any cause in the chain. */
	public static boolean isReasonOf(@Nullable Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(ChangeRefused.class::isInstance);
	}

}
