package fr.compteformation.platform.database;

import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/**
 * Outside of a transaction, returns the connection after each statement. By default
 * Spring holds it until a NOT_SUPPORTED method returns: while a hash is computed or a
 * page drawn, and while a nested transaction asks for a second one.
 */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

	@Bean
	TransactionManagerCustomizer<AbstractPlatformTransactionManager> nothingIsKeptOutsideOfATransaction() {
		return (transactions) -> transactions
			.setTransactionSynchronization(AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
	}

}
