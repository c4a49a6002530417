package fr.compteformation.platform.database;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Looks something up once in a transaction that only reads, because nothing changes in
 * it; elsewhere each time.
 *
 * @param <K> what it is looked up by
 * @param <V> what is found
 */
public final class ReadTransactionCache<K, V> {

	/** Looks it up, unless that was done before. */
	public V of(K key, Function<K, V> lookup) {
		return (TransactionSynchronizationManager.isSynchronizationActive()
				&& TransactionSynchronizationManager.isCurrentTransactionReadOnly())
						? known().computeIfAbsent(key, lookup) : lookup.apply(key);
	}

	@SuppressWarnings("unchecked")
	private Map<K, V> known() {
		Map<K, V> known = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
		return (known != null) ? known : begun();
	}

	private Map<K, V> begun() {
		Map<K, V> known = new HashMap<>();
		TransactionSynchronizationManager.bindResource(this, known);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void suspend() {
				TransactionSynchronizationManager.unbindResource(ReadTransactionCache.this);
			}

			@Override
			public void resume() {
				TransactionSynchronizationManager.bindResource(ReadTransactionCache.this, known);
			}

			@Override
			public void afterCompletion(int status) {
				TransactionSynchronizationManager.unbindResourceIfPossible(ReadTransactionCache.this);
			}
		});
		return known;
	}

}
