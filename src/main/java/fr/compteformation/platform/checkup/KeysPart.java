package fr.compteformation.platform.checkup;

import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import fr.compteformation.platform.keys.KeyFit;

/** Whether the keys can be read and belong to the database. */
final class KeysPart implements Part {

	private final Environment settings;

	private final DatabasePart database;

	KeysPart(Environment settings, DatabasePart database) {
		this.settings = settings;
		this.database = database;
	}

	@Override
	public String name() {
		return "keys";
	}

	@Override
	public String look() throws Unwell {
		String folder = this.settings.getProperty("compte-formation.key-dir", "");
		if (folder.isBlank()) {
			throw new Unwell("set compte-formation.key-dir to the folder made by keys new FOLDER");
		}
		try (Connection connection = this.database.connect()) {
			KeyFit.check(new File(folder).toPath(),
					JdbcClient.create(new SingleConnectionDataSource(connection, true)));
			return "belong to the database";
		}
		catch (SQLException away) {
			throw new Unwell("not compared, because the database does not answer");
		}
		catch (IllegalStateException foreign) {
			throw new Unwell("" + foreign.getMessage());
		}
	}

}
