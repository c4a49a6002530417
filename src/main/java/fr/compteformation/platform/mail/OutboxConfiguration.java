package fr.compteformation.platform.mail;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** What queueing emails needs; commands queue them too, and the portal sends. */
@Configuration(proxyBeanMethods = false)
public class OutboxConfiguration {

	// A separate client, so that emails can be queued where none are sent.
	@Bean
	@DependsOnDatabaseInitialization
	SchedulerClient outboxClient(DataSource dataSource, Serializer outboxSerializer) {
		return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
			.serializer(outboxSerializer)
			.build();
	}

	@Bean
	Serializer outboxSerializer() {
		return new Jackson3Serializer();
	}

}
