package fr.compteformation.platform.database;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.support.SimpleTransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChangeGateTests {

	private final AtomicBoolean closed = new AtomicBoolean(true);

	private final ChangeGate gate = new ChangeGate(this.closed::get);

	@Test
	void aChangeIsRefusedBeforeItBegins() {
		assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> this.gate.beforeBegin(transaction(false)));
	}

	@Test
	void readingGoesOn() {
		assertThatCode(() -> this.gate.beforeBegin(transaction(true))).doesNotThrowAnyException();
	}

	@Test
	void anOpenGateRefusesNothing() {
		this.closed.set(false);
		assertThatCode(() -> this.gate.beforeBegin(transaction(false))).doesNotThrowAnyException();
	}

	@Test
	void whatGoesOnIsLetThroughAndNothingAfterIt() {
		ProxyFactory proxies = new ProxyFactory((Runnable) () -> this.gate.beforeBegin(transaction(false)));
		proxies.addAdvice(this.gate);
		assertThatCode(((Runnable) proxies.getProxy())::run).doesNotThrowAnyException();
		aChangeIsRefusedBeforeItBegins();
	}

	@Test
	void theReasonIsFoundInAnyCause() {
		assertThat(ChangeRefused.isReasonOf(new IllegalStateException(new ChangeRefused()))).isTrue();
		assertThat(ChangeRefused.isReasonOf(new IllegalStateException())).isFalse();
	}

	private static TransactionExecution transaction(boolean readOnly) {
		return new SimpleTransactionStatus() {

			@Override
			public boolean isReadOnly() {
				return readOnly;
			}

		};
	}

}
