package fr.compteformation.platform.checkup;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

import fr.compteformation.platform.database.DataFile;

/** Whether the database answers. */
final class DatabasePart implements Part {

	private final Environment settings;

	DatabasePart(Environment settings) {
		this.settings = settings;
	}

	@Override
	public String name() {
		return "database";
	}

	@Override
	public String look() throws Unwell {
		try (Connection connection = connect()) {
			return connection.getMetaData().getDatabaseProductName() + " "
					+ connection.getMetaData().getDatabaseProductVersion();
		}
		catch (SQLException refused) {
			throw new Unwell("see spring.datasource.url, .username and .password, or whether another portal uses it",
					refused);
		}
	}

	/** A connection of one’s own; nothing is migrated or created. */
	Connection connect() throws SQLException {
		Properties properties = new Properties();
		properties.put("user", this.settings.getProperty("spring.datasource.username", ""));
		properties.put("password", this.settings.getProperty("spring.datasource.password", ""));
		DriverManager.setLoginTimeout(5);
		return DriverManager.getConnection(url(), properties);
	}

	private String url() {
		String url = this.settings.getProperty("spring.datasource.url", "none");
		return StringUtils.hasText(url) && !url.equals("none") ? url : DataFile
			.existing(new File(this.settings.getProperty("compte-formation.data-dir", "./data")).toPath());
	}

}
