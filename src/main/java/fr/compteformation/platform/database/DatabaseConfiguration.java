package fr.compteformation.platform.database;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database when no other one is set: a file in the data folder. Asks the settings for
 * the folder, so that whatever is missing there is told before a file is made.
 */
@Configuration
class DatabaseConfiguration {

	/**
	 * Without a delay of writing, what was confirmed survives {@code kill -9}. When the
	 * program ends, the pool closes the database, not H2 while others still work on it.
	 * No file of traces: messages of errors repeat values of rows, and whoever asked has
	 * them.
	 */
	private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
			+ ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

	@Bean
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	DatabaseFile databaseFile(DataFolder folder) {
		return new DatabaseFile(folder.dataDir().toPath());
	}

	@Bean
	@ConditionalOnBean(DatabaseFile.class)
	FlywayMigrationStrategy completesTheFile(DatabaseFile file) {
		return (flyway) -> {
			flyway.migrate();
			file.complete();
		};
	}

	@Bean
	@ConditionalOnBean(DatabaseFile.class)
	JdbcConnectionDetails fileInTheDataFolder(DatabaseFile file) {
		file.begin();
		String url = file.url() + OPTIONS;
		return new JdbcConnectionDetails() {

			@Override
			public String getJdbcUrl() {
				return url;
			}

			@Override
			public String getUsername() {
				return "";
			}

			@Override
			public @Nullable String getPassword() {
				return "";
			}
		};
	}

}
