package fr.compteformation.proofs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

import fr.compteformation.OnPostgresql;

/** All rows of a PostgreSQL database as files, with COPY, and back into an empty one. */
final class CopiedRows {

	private CopiedRows() {
	}

	static void dump(String url, Path folder) throws SQLException, IOException {
		try (Connection connection = connect(url)) {
			for (String table : tables(connection)) {
				try (OutputStream file = Files.newOutputStream(folder.resolve(table))) {
					connection.unwrap(PGConnection.class)
						.getCopyAPI()
						.copyOut("copy " + table + columns(connection, table) + " to stdout (format binary)", file);
				}
			}
		}
	}

	static void restore(Path folder, String url) throws SQLException, IOException {
		Flyway.configure()
			.configuration(OnPostgresql.Database.MIGRATING)
			.dataSource(url, "postgres", "")
			.locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
			.load()
			.migrate();
		try (Connection connection = connect(url); Statement statement = connection.createStatement()) {
			// As pg_restore does with --disable-triggers: rows come as they were.
			statement.execute("set session_replication_role = replica");
			for (String table : tables(connection)) {
				statement.execute("delete from " + table);
				try (InputStream file = Files.newInputStream(folder.resolve(table))) {
					connection.unwrap(PGConnection.class)
						.getCopyAPI()
						.copyIn("copy " + table + columns(connection, table) + " from stdin (format binary)", file);
				}
			}
			for (String sequence : strings(connection,
					"""
							select format('select setval(pg_get_serial_sequence(%L, %L), max(%I)) from %I', table_name, column_name,
								column_name, table_name)
							from information_schema.columns where table_schema = 'public' and is_identity = 'YES'""")) {
				statement.execute(sequence);
			}
		}
	}

	private static List<String> tables(Connection connection) throws SQLException {
		return strings(connection,
				"""
						select table_name from information_schema.tables
						where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'""");
	}

	private static String columns(Connection connection, String table) throws SQLException {
		return " (" + String.join(", ", strings(connection, """
				select quote_ident(column_name) from information_schema.columns
				where table_schema = 'public' and is_generated = 'NEVER' and table_name = '%s'
				order by ordinal_position""".formatted(table))) + ")";
	}

	private static List<String> strings(Connection connection, String sql) throws SQLException {
		List<String> found = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

	private static Connection connect(String url) throws SQLException {
		return DriverManager.getConnection(url, "postgres", "");
	}

}
