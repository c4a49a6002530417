package fr.compteformation.personal.anonymisation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The triggers that keep lines as they were written; in a copy that is made anonymous
 * they stand aside.
 */
class Guards {

	private static final List<String> TABLES = List.of("movement", "diploma_declaration", "dif_step", "account_event",
			"journal_entry");

	private static final List<String> ON_H2 = List.of("movement_append_only", "diploma_declaration_append_only",
			"dif_step_append_only", "account_event_unchanged", "journal_entry_kept");

	private final JdbcClient database;

	private final DataSource source;

	Guards(JdbcClient database, DataSource source) {
		this.database = database;
		this.source = source;
	}

	String databaseName() {
		return this.database.sql(isPostgresql() ? "select current_database()" : "select database_path()")
			.query(String.class)
			.optional()
			.map((path) -> path.replaceFirst(".*[/\\\\]", ""))
			.orElse("memory");
	}

	void down() {
		if (isPostgresql()) {
			TABLES.forEach((table) -> this.database.sql("alter table " + table + " disable trigger user").update());
		}
		else {
			ON_H2.forEach((trigger) -> this.database.sql("drop trigger if exists " + trigger).update());
		}
	}

	void up() throws IOException {
		if (isPostgresql()) {
			TABLES.forEach((table) -> this.database.sql("alter table " + table + " enable trigger user").update());
		}
		else {
			ClassPathResource triggers = new ClassPathResource("db/migration/h2/V20261129120000__guards.sql");
			triggers.contentLength();
			new ResourceDatabasePopulator(triggers).execute(this.source);
		}
	}

	private boolean isPostgresql() {
		try (Connection connection = this.source.getConnection()) {
			return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
		}
		catch (SQLException away) {
			throw new IllegalStateException(away);
		}
	}

}
