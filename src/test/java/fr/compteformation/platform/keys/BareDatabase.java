package fr.compteformation.platform.keys;

import java.util.UUID;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.OnPostgresql;

/**
 * A database with all tables and without a portal, for tests in which several nodes have
 * keys of their own.
 */
public final class BareDatabase implements AutoCloseable {

	private final HikariDataSource source;

	private BareDatabase(String url, String user, String vendor) {
		HikariConfig pool = new HikariConfig();
		pool.setJdbcUrl(url);
		pool.setUsername(user);
		pool.setMaximumPoolSize(8);
		this.source = new HikariDataSource(pool);
		Flyway.configure()
			.dataSource(this.source)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
			.load()
			.migrate();
	}

	public static BareDatabase onH2() {
		return new BareDatabase(
				"jdbc:h2:mem:" + UUID.randomUUID()
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
				"", "h2");
	}

	public static BareDatabase onPostgresql() {
		return new BareDatabase(OnPostgresql.Database.create(), "postgres", "postgresql");
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
		this.source.close();
	}

}
