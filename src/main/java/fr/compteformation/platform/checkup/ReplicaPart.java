package fr.compteformation.platform.checkup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.core.env.Environment;

/** Whether the read-only copy of the database answers, if one is set. */
final class ReplicaPart implements Part {

	private static final String SETTING = "compte-formation.database.replica.";

	private final Environment settings;

	ReplicaPart(Environment settings) {
		this.settings = settings;
	}

	@Override
	public String name() {
		return "replica";
	}

	@Override
	public String look() throws Unwell {
		String url = this.settings.getProperty(SETTING + "url", "");
		if (url.isBlank()) {
			return "none is set: figures come from the database";
		}
		DriverManager.setLoginTimeout(5);
		try (Connection connection = DriverManager.getConnection(url,
				this.settings.getProperty(SETTING + "username", ""),
				this.settings.getProperty(SETTING + "password", ""));
				Statement statement = connection.createStatement();
				ResultSet first = statement.executeQuery("select 1 from dif_declaration limit 1")) {
			return first.next() ? "answers" : "answers, and holds no declaration";
		}
		catch (SQLException refused) {
			throw new Unwell("see compte-formation.database.replica.url, .username and .password; until then figures "
					+ "come from the database", refused);
		}
	}

}
