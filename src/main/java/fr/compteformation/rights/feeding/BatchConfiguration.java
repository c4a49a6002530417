package fr.compteformation.rights.feeding;

import javax.sql.DataSource;

import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring Batch on the portal’s own database, set up when the first file is read. Jobs run
 * in the thread that starts them.
 */
@Configuration
class BatchConfiguration {

	@Bean
	@Lazy
	JdbcJobRepositoryFactoryBean jobRepository(DataSource dataSource, PlatformTransactionManager transactions) {
		JdbcJobRepositoryFactoryBean repository = new JdbcJobRepositoryFactoryBean();
		repository.setDataSource(dataSource);
		repository.setTransactionManager(transactions);
		// That only one starts a file is ensured by its row in our own table.
		repository.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
		return repository;
	}

	@Bean
	@Lazy
	JobOperatorFactoryBean jobOperator(JobRepository jobRepository, PlatformTransactionManager transactions) {
		JobOperatorFactoryBean operator = new JobOperatorFactoryBean();
		operator.setJobRepository(jobRepository);
		operator.setJobRegistry(new MapJobRegistry());
		operator.setTransactionManager(transactions);
		operator.setTaskExecutor(new SyncTaskExecutor());
		return operator;
	}

}
