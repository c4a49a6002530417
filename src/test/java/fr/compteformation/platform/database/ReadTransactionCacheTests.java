package fr.compteformation.platform.database;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class ReadTransactionCacheTests {

	private final ReadTransactionCache<String, Integer> known = new ReadTransactionCache<>();

	private final AtomicInteger lookups = new AtomicInteger();

	@Test
	void aTransactionThatOnlyReadsLooksUpOnce() {
		transaction(true).executeWithoutResult((status) -> {
			assertThat(look("a")).isOne();
			assertThat(look("a")).isOne();
			assertThat(look("b")).isEqualTo(2);
		});
	}

	@Test
	void theNextTransactionLooksUpAgain() {
		transaction(true).executeWithoutResult((status) -> look("a"));
		transaction(true).executeWithoutResult((status) -> assertThat(look("a")).isEqualTo(2));
	}

	@Test
	void aTransactionThatMayWriteLooksUpEachTime() {
		transaction(false).executeWithoutResult((status) -> {
			assertThat(look("a")).isOne();
			assertThat(look("a")).isEqualTo(2);
		});
		assertThat(look("a")).isEqualTo(3);
	}

	@Test
	void anInnerTransactionKnowsNothingOfTheOuterOne() {
		transaction(true).executeWithoutResult((status) -> {
			look("a");
			TransactionTemplate inner = transaction(false);
			inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
			inner.executeWithoutResult((of) -> assertThat(look("a")).isEqualTo(2));
			assertThat(look("a")).isOne();
		});
	}

	private int look(String key) {
		return this.known.of(key, (unknown) -> this.lookups.incrementAndGet());
	}

	private static TransactionTemplate transaction(boolean readOnly) {
		TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());
		transaction.setReadOnly(readOnly);
		return transaction;
	}

	/** Transactions of nothing, one inside the other. */
	private static final class NoDatabase extends AbstractPlatformTransactionManager {

		private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

		@Override
		protected Object doGetTransaction() {
			return DEPTH;
		}

		@Override
		protected boolean isExistingTransaction(Object transaction) {
			return DEPTH.get() > 0;
		}

		@Override
		protected void doBegin(Object transaction, TransactionDefinition definition) {
			DEPTH.set(DEPTH.get() + 1);
		}

		@Override
		protected Object doSuspend(Object transaction) {
			return DEPTH.get();
		}

		@Override
		protected void doResume(Object transaction, Object suspended) {
			// The depth is that of before.
		}

		@Override
		protected void doCommit(DefaultTransactionStatus status) {
			DEPTH.set(DEPTH.get() - 1);
		}

		@Override
		protected void doRollback(DefaultTransactionStatus status) {
			DEPTH.set(DEPTH.get() - 1);
		}

	}

}
