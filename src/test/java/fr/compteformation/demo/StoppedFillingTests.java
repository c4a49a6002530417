package fr.compteformation.demo;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assertj.core.api.SoftAssertions;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import fr.compteformation.PortalProcess;
import fr.compteformation.PortalTest;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.people.password.Passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

/**
 * The program ends during the filling, after any of its commits; the next start completes
 * it.
 */
@Tag("proof")
@PortalTest
@Import(StoppedFillingTests.Databases.class)
@DirtiesContext
@ActiveProfiles({ "demo", "test" })
@TestPropertySource(
		properties = { "compte-formation.feeding.silence=0s", "logging.level.fr.compteformation.rights.feeding=off" })
class StoppedFillingTests {

	/**
	 * Eight files are imported with ten commits each, so this step covers all positions.
	 */
	private static final int STEP = 11;

	@TempDir
	private Path folder;

	@Autowired
	private StoppableDatabase database;

	@Autowired
	private Flyway flyway;

	@Autowired
	private List<DemoPart> parts;

	@Autowired
	private AccessForTests access;

	private Path empty;

	@BeforeEach
	void proofsAreAskedFor() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
	}

	@BeforeEach
	void migrateAnEmptyDatabase() throws IOException, SQLException {
		this.empty = Files.createDirectory(this.folder.resolve("empty"));
		Flyway.configure()
			.configuration(this.flyway.getConfiguration())
			.dataSource(PortalProcess.database(this.empty), "", "")
			.load()
			.migrate();
	}

	@Test
	void isCompletedByTheNextStart() throws Exception {
		fresh("undisturbed", Integer.MAX_VALUE);
		fill();
		int commits = this.database.commits();
		Map<String, Long> rows = rows();
		List<String> ledger = ledger();
		assertThat(commits).isGreaterThan(50);
		assertThat(rows).containsEntry("account", 9L)
			.containsEntry("agent", 3L)
			.containsEntry("dif_declaration", 2L)
			.containsEntry("document", 7L)
			.containsEntry("top_up", 2L)
			.containsEntry("identity_request", 1L)
			.containsEntry("contact_case", 1L)
			.containsEntry("training_dossier", 2L)
			.containsEntry("preparation", 2L);

		SoftAssertions all = new SoftAssertions();
		for (int last = 1; last < commits; last += STEP) {
			fresh("stopped-" + last, last);
			all.assertThatThrownBy(this::fill).as("stopped after commit %s", last).isNotNull();
			this.database.goOn();
			all.assertThatCode(this::fill).as("started after commit %s", last).doesNotThrowAnyException();
			all.assertThat(rows()).as("after commit %s", last).isEqualTo(rows);
			all.assertThat(ledger()).as("after commit %s", last).isEqualTo(ledger);
		}
		all.assertAll();
	}

	@Test
	void isTheSameAtTheNextStart() throws Exception {
		fresh("twice", Integer.MAX_VALUE);
		fill();
		Map<String, Long> rows = rows();
		List<String> ledger = ledger();
		fill();
		assertThat(rows()).isEqualTo(rows);
		assertThat(ledger()).isEqualTo(ledger);
	}

	private void fill() {
		this.parts.forEach(DemoPart::fill);
	}

	private void fresh(String name, int lastCommit) throws IOException, SQLException {
		Path copy = Files.createDirectory(this.folder.resolve(name));
		Files.copy(this.empty.resolve("portal.mv.db"), copy.resolve("portal.mv.db"));
		this.database.open(PortalProcess.database(copy), lastCommit);
	}

	/** The number of rows of everything except the bookkeeping of the filling. */
	private Map<String, Long> rows() {
		JdbcClient client = JdbcClient.create(this.database);
		Map<String, Long> rows = new TreeMap<>();
		client.sql("""
				select table_name from information_schema.tables where table_schema = 'public'
				and table_name <> 'flyway_schema_history'""")
			.query(String.class)
			.list()
			.forEach(
					(table) -> rows.put(table, client.sql("select count(*) from " + table).query(Long.class).single()));
		return rows;
	}

	private List<String> ledger() {
		return JdbcClient.create(this.database)
			.sql("""
					select nir || ' ' || counter || ' ' || m.number || ' ' || kind || ' ' || amount || ' ' || booked_on
					from movement m join holder_nir n on n.holder_id = m.holder_id order by nir, counter, m.number""")
			.query(String.class)
			.list();
	}

	/** A database that fails after a number of commits until it is restarted. */
	static class StoppableDatabase extends AbstractDataSource {

		private final JdbcDataSource database = new JdbcDataSource();

		private final List<Connection> keptOpen = new ArrayList<>();

		private int commits;

		private int last;

		void open(String url, int lastCommit) throws SQLException {
			for (Connection connection : this.keptOpen) {
				connection.close();
			}
			this.database.setURL(url);
			this.keptOpen.clear();
			this.keptOpen.add(this.database.getConnection());
			this.commits = 0;
			this.last = lastCommit;
		}

		void goOn() {
			this.last = Integer.MAX_VALUE;
		}

		int commits() {
			return this.commits;
		}

		@Override
		public Connection getConnection() throws SQLException {
			requireItIsThere();
			Connection connection = this.database.getConnection();
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(self, method, arguments) -> {
						if (method.getName().startsWith("prepare") || method.getName().equals("commit")) {
							requireItIsThere();
						}
						Object result = invoke(connection, method, arguments);
						if (method.getName().equals("commit")) {
							this.commits++;
							requireItIsThere();
						}
						return result;
					});
		}

		@Override
		public Connection getConnection(String user, String password) throws SQLException {
			return getConnection();
		}

		private void requireItIsThere() throws SQLException {
			if (this.commits >= this.last) {
				throw new SQLException("the program has ended");
			}
		}

		private static Object invoke(Connection connection, Method method, Object[] arguments) throws Throwable {
			try {
				return method.invoke(connection, arguments);
			}
			catch (InvocationTargetException refused) {
				throw refused.getCause();
			}
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Databases {

		@Bean
		@Primary
		StoppableDatabase stoppableDatabase() throws SQLException {
			StoppableDatabase database = new StoppableDatabase();
			database.open("jdbc:h2:mem:demonstration;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
					Integer.MAX_VALUE);
			return database;
		}

	}

}
