package fr.compteformation.platform.observation;

import io.micrometer.core.instrument.Metrics;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what happened, for the operator’s metrics. */
public final class Count {

	private Count() {
	}

	/**
	 * Counts something once it is committed, or at once outside of a transaction.
	 * @param what the name after {@code compte.formation}, such as {@code registrations}
	 * @param kind which kind of it, one of few: each is a time series of its own
	 */
	public static void one(String what, Enum<?> kind) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					several(what, kind, 1);
				}
			});
		}
		else {
			several(what, kind, 1);
		}
	}

	/** Counts several of them at once. */
	public static void several(String what, Enum<?> kind, long count) {
		Metrics.counter("compte.formation." + what, "kind", kind.name()).increment(count);
	}

}
