package fr.compteformation.platform.database;

import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/**
 * Outside of a transaction a connection is given back after each statement. By itself the
 * framework keeps it until a verb that must run without a transaction is over: while it
 * computes a hash or draws a page, and while a transaction inside asks for another one.
 */
@Configuration
class TransactionConfiguration {

	@Bean
	TransactionManagerCustomizer<AbstractPlatformTransactionManager> nothingIsKeptOutsideOfATransaction() {
		return (transactions) -> transactions
			.setTransactionSynchronization(AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
	}

}
