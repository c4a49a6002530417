package fr.compteformation;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests the rule that all tests of the portal run under.
 */
class OneConnectionAtATimeTests extends PortalTests {

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void aTransactionInsideATransactionIsRefused() {
		TransactionTemplate inner = new TransactionTemplate(this.transactions);
		inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		assertThatException()
			.isThrownBy(() -> new TransactionTemplate(this.transactions)
				.executeWithoutResult((outer) -> inner.executeWithoutResult((status) -> count())))
			.withStackTraceContaining("a second connection");
	}

	@Test
	void outsideOfATransactionNothingIsKept() {
		TransactionTemplate without = new TransactionTemplate(this.transactions);
		without.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
		assertThat(without.<Integer>execute((none) -> {
			int before = count();
			return new TransactionTemplate(this.transactions).<Integer>execute((status) -> count()) - before;
		})).isZero();
	}

	private int count() {
		return this.database.sql("select count(*) from account").query(Integer.class).single();
	}

}
