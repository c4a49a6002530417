package fr.compteformation.platform.database;

import java.util.function.BooleanSupplier;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Refuses in read-only mode each transaction that may change something, before anything
 * is done in it. All changes of people pass here; statements outside of transactions are
 * counters and the log of looks, which go on.
 */
class ChangeGate implements TransactionExecutionListener, MethodInterceptor {

	private final BooleanSupplier closed;

	private final ThreadLocal<Integer> goingOn = ThreadLocal.withInitial(() -> 0);

	ChangeGate(BooleanSupplier closed) {
		this.closed = closed;
	}

	@Override
	public void beforeBegin(TransactionExecution transaction) {
		if (!transaction.isReadOnly() && this.goingOn.get() == 0 && this.closed.getAsBoolean()) {
			throw new ChangeRefused();
		}
	}

	/** Around what {@link GoesOn}. */
	@Override
	public @Nullable Object invoke(MethodInvocation call) throws Throwable {
		int before = this.goingOn.get();
		this.goingOn.set(before + 1);
		try {
			return call.proceed();
		}
		finally {
			this.goingOn.set(before);
		}
	}

}
