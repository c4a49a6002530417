package fr.compteformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

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
public @interface OnPostgresql {

	/** Named in {@code META-INF/spring.factories} of the tests. */
	class Settings implements ContextCustomizerFactory {

		@Override
		public @Nullable ContextCustomizer createContextCustomizer(Class<?> test,
				List<ContextConfigurationAttributes> configuration) {
			return TestContextAnnotationUtils.hasAnnotation(test, OnPostgresql.class) ? new Customizer() : null;
		}

	}

	/**
	 * Names the database before anything of the portal is decided, and fails where the
	 * portal does not use it.
	 */
	record Customizer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext portal, MergedContextConfiguration test) {
			ConfigurableEnvironment environment = portal.getEnvironment();
			String url = Database.copy(environment.getRequiredProperty("spring.flyway.locations"));
			// Many contexts live at once in a run of all tests, and share the server’s
			// connections.
			environment.getPropertySources()
				.addFirst(new MapPropertySource("postgresql",
						Map.of("spring.datasource.url", url, "spring.datasource.username", "postgres",
								"spring.datasource.hikari.maximum-pool-size", 8,
								"spring.datasource.hikari.minimum-idle", 1)));
			portal.addApplicationListener(Customizer::check);
		}

		private static void check(ApplicationEvent event) {
			if (event instanceof ContextRefreshedEvent refreshed) {
				DataSource data = refreshed.getApplicationContext().getBean(DataSource.class);
				try (Connection connection = data.getConnection()) {
					assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
				}
				catch (SQLException unavailable) {
					throw new IllegalStateException(unavailable);
				}
			}
		}

	}

	class Database {

		/** As in the settings of the portal. */
		public static final Map<String, String> MIGRATING = Map.of("flyway.postgresql.transactional.lock", "false");

		private static final AtomicInteger CREATED = new AtomicInteger();

		/** Migrated databases to copy, by the places of their migrations. */
		private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();

		/**
		 * Creates an empty database and returns its URL; the user is {@code postgres}.
		 */
		public static String create() {
			return create("template1");
		}

		/** Creates a database with all tables and returns its URL. */
		public static String migrated() {
			return copy("classpath:db/migration/common,classpath:db/migration/{vendor}");
		}

		/** The server’s first process, whose children serve the connections. */
		public static ProcessHandle process() {
			try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement();
					ResultSet rows = statement.executeQuery("select pg_backend_pid()")) {
				rows.next();
				return ProcessHandle.of(rows.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
			}
			catch (SQLException refused) {
				throw new IllegalStateException(refused);
			}
		}

		private static String copy(String migrations) {
			return create(template(migrations));
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
					.configuration(MIGRATING)
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
				EmbeddedPostgres server = EmbeddedPostgres.builder()
					.setServerConfig("max_connections", "200")
					.setRegisterShutdownHook(false)
					.start();
				// Its own hook would stop it while the portals still close.
				SpringApplication.getShutdownHandlers().add(() -> stop(server));
				return server;
			}
			catch (IOException unavailable) {
				throw new IllegalStateException(unavailable);
			}
		}

		private static void stop(EmbeddedPostgres server) {
			try {
				server.close();
			}
			catch (IOException late) {
				throw new UncheckedIOException(late);
			}
		}

	}

}
