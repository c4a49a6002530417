package fr.compteformation.platform.checkup;

import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import fr.compteformation.platform.objectstore.StorageAway;
import fr.compteformation.platform.objectstore.StorageTrial;

/** Whether the bucket for contents of files works, and holds those of the database. */
final class StoragePart implements Part {

	private final Environment settings;

	private final SslBundles bundles;

	private final DatabasePart database;

	StoragePart(Environment settings, SslBundles bundles, DatabasePart database) {
		this.settings = settings;
		this.bundles = bundles;
		this.database = database;
	}

	@Override
	public String name() {
		return "storage";
	}

	@Override
	public String look() throws Unwell {
		try (Connection connection = this.database.connect()) {
			return look(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
		}
		catch (SQLException away) {
			return look(null) + "; not compared, because the database does not answer";
		}
	}

	private String look(@Nullable JdbcClient contents) throws Unwell {
		try {
			return StorageTrial.run(this.settings, this.bundles, contents);
		}
		catch (StorageAway.ObjectMissing missing) {
			throw new Unwell(String.valueOf(missing.getMessage()));
		}
		catch (StorageAway | BindException | IllegalStateException | NoSuchSslBundleException away) {
			throw new Unwell(
					"see compte-formation.document.storage.endpoint, .bucket, .key-id, .secret and .ssl-bundle", away);
		}
	}

}
