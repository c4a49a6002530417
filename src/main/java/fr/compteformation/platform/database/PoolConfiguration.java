package fr.compteformation.platform.database;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;

/**
 * The database connections. The pool has short time limits; migrations use a connection
 * of their own without a limit.
 */
@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

	@Bean
	@ConfigurationProperties("spring.datasource.hikari")
	DatabasePool dataSource(DataSourceProperties properties, ObjectProvider<JdbcConnectionDetails> instead,
			DatabaseSettings settings, ApplicationContext program) {
		// A program without pages only runs jobs.
		boolean waited = program instanceof WebApplicationContext;
		DatabasePool pool = new DatabasePool(waited ? settings.pageLimit() : settings.jobLimit());
		JdbcConnectionDetails details = instead.getIfAvailable();
		if (details != null) {
			pool.connectTo(details.getJdbcUrl(), details.getUsername(), details.getPassword());
		}
		else {
			pool.connectTo(properties.determineUrl(), properties.determineUsername(), properties.determinePassword());
		}
		return pool;
	}

	@Bean
	JobTransactionTimeout jobsTakeTheirTime(DatabasePool pool, DatabaseSettings settings) {
		return new JobTransactionTimeout(pool, settings);
	}

	@Bean
	FlywayConnectionDetails connectionsOfMigrations(DatabasePool pool, FlywayProperties properties) {
		return new FlywayConnectionDetails() {

			@Override
			public @Nullable String getJdbcUrl() {
				return (properties.getUrl() == null && pool.isPostgresql()) ? pool.silentUrl() : properties.getUrl();
			}

			@Override
			public @Nullable String getUsername() {
				return (properties.getUser() == null && pool.isPostgresql()) ? pool.getUsername()
						: properties.getUser();
			}

			@Override
			public @Nullable String getPassword() {
				return (properties.getPassword() == null && pool.isPostgresql()) ? pool.getPassword()
						: properties.getPassword();
			}
		};
	}

}
