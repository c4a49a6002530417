package fr.compteformation.platform.database;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The default database: an H2 file in the data folder. It takes the folder from the
 * settings, so that missing settings are reported before a file is created.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	/**
	 * WRITE_DELAY=0: confirmed writes survive {@code kill -9}. The pool closes the
	 * database at shutdown, because H2’s own hook would do so while others still work. No
	 * trace file: error messages repeat row values, and the caller has them anyway.
	 */
	static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
			+ ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

	@Bean
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	DatabaseFile databaseFile(DataFolder folder) {
		return new DatabaseFile(folder.dataDir().toPath());
	}

	@Bean
	FlywayMigrationStrategy migratesAndCompletesTheFile(ObjectProvider<DatabaseFile> file) {
		return (flyway) -> {
			new PatientMigration().run(flyway);
			file.ifAvailable(DatabaseFile::complete);
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
