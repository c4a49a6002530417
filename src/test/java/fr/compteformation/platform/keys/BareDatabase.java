package fr.compteformation.platform.keys;

import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.OnPostgresql;

/**
 * A database with all tables and without a portal, for tests in which several nodes have
 * keys of their own. Migrated once for all of them.
 */
public final class BareDatabase implements AutoCloseable {

	private static final List<String> H2_TABLES = tables();

	private final HikariDataSource source;

	private BareDatabase(String url, String user) {
		HikariConfig pool = new HikariConfig();
		pool.setJdbcUrl(url);
		pool.setUsername(user);
		pool.setMaximumPoolSize(8);
		this.source = new HikariDataSource(pool);
	}

	public static BareDatabase onH2() {
		BareDatabase bare = emptyH2();
		JdbcTemplate tables = new JdbcTemplate(bare.source);
		H2_TABLES.forEach(tables::execute);
		return bare;
	}

	public static BareDatabase onPostgresql() {
		return new BareDatabase(OnPostgresql.Database.migrated(), "postgres");
	}

	public DataSource source() {
		return this.source;
	}

	public JdbcClient client() {
		return JdbcClient.create(this.source);
	}

	public TransactionTemplate transactions() {
		return new TransactionTemplate(new JdbcTransactionManager(this.source));
	}

	@Override
	public void close() {
		if (this.source.getJdbcUrl().startsWith("jdbc:h2:")) {
			new JdbcTemplate(this.source).execute("shutdown");
		}
		this.source.close();
	}

	private static List<String> tables() {
		try (BareDatabase migrated = emptyH2()) {
			Flyway.configure()
				.dataSource(migrated.source)
				.locations("classpath:db/migration/common", "classpath:db/migration/h2")
				.load()
				.migrate();
			// Not the users: each database has its own.
			return migrated.client()
				.sql("script")
				.query(String.class)
				.list()
				.stream()
				.filter((statement) -> !statement.startsWith("CREATE USER") && !statement.startsWith("--"))
				.toList();
		}
	}

	private static BareDatabase emptyH2() {
		return new BareDatabase("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "");
	}

}
