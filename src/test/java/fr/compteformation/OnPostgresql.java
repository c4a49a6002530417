package fr.compteformation;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs a test on a real PostgreSQL instead of H2. Write the tests in an abstract
 * {@link PortalTest} class with two empty subclasses, {@code …OnH2Tests} and
 * {@code @OnPostgresql …OnPostgresqlTests}. One server serves all tests of a run; each
 * application context gets its own empty database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(OnPostgresql.Database.class)
public @interface OnPostgresql {

	class Database {

		private static final AtomicInteger CREATED = new AtomicInteger();

		/** Migrated databases to copy, by migration locations. */
		private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();

		// Runs before the web server starts, which may need the data source.
		@Bean
		static BeanFactoryPostProcessor postgresql(ConfigurableEnvironment environment) {
			return (beans) -> {
				String url = create(template(environment.getRequiredProperty("spring.flyway.locations")));
				// The contexts of a complete run share the server’s connections.
				use(environment, Map.of("spring.datasource.url", url, "spring.datasource.username", "postgres",
						"spring.datasource.hikari.maximum-pool-size", 8, "spring.datasource.hikari.minimum-idle", 1));
			};
		}

		@Bean
		SmartInitializingSingleton reallyOnPostgresql(DataSource data) {
			return () -> {
				try (Connection connection = data.getConnection()) {
					assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
				}
				catch (SQLException unavailable) {
					throw new IllegalStateException(unavailable);
				}
			};
		}

		/** Adds properties with precedence over those of the tests. */
		static void use(ConfigurableEnvironment environment, Map<String, Object> settings) {
			environment.getPropertySources().addFirst(new MapPropertySource("postgresql", settings));
		}

		/**
		 * Creates an empty database and returns its URL; the user is {@code postgres}.
		 */
		public static String create() {
			return create("template1");
		}

		private static String create(String template) {
			String name = "portal_" + CREATED.incrementAndGet();
			try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database %s template %s".formatted(name, template));
			}
			catch (SQLException refused) {
				throw new IllegalStateException(refused);
			}
			return Server.RUNNING.getJdbcUrl("postgres", name);
		}

		// Copying a database is much faster than migrating one.
		private static String template(String migrations) {
			return TEMPLATES.computeIfAbsent(migrations, (locations) -> {
				String url = create();
				Flyway.configure()
					.dataSource(url, "postgres", "")
					.locations(locations.replace("{vendor}", "postgresql").split(","))
					.load()
					.migrate();
				return url.replaceAll("^.*/(portal_\\d+).*$", "$1");
			});
		}

	}

	/** Started on first use. */
	final class Server {

		static final EmbeddedPostgres RUNNING = start();

		private Server() {
		}

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
			}
			catch (IOException unavailable) {
				throw new IllegalStateException(unavailable);
			}
		}

	}

}
