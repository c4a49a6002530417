package fr.compteformation;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A new database with the tables of a former version, to fill and to upgrade. */
public final class FormerSchema {

	private final DataSource source;

	private final FluentConfiguration flyway;

	private FormerSchema(String url, String user, String vendor, String version) {
		this.source = new DriverManagerDataSource(url, user, "");
		this.flyway = Flyway.configure()
			.configuration(OnPostgresql.Database.MIGRATING)
			.dataSource(this.source)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + vendor);
		migrate(version);
	}

	/**
	 * @param version of the last migration
	 */
	public static FormerSchema onH2(Path folder, String version) {
		return new FormerSchema(PortalProcess.database(folder), "", "h2", version);
	}

	/**
	 * @param version of the last migration
	 */
	public static FormerSchema onPostgresql(String version) {
		return new FormerSchema(OnPostgresql.Database.create(), "postgres", "postgresql", version);
	}

	public JdbcClient database() {
		return JdbcClient.create(this.source);
	}

	public DataSource source() {
		return this.source;
	}

	/** Runs the migrations of this version. */
	public void upgrade() {
		flyway().migrate();
	}

	/** All migrations of this version. */
	public Flyway flyway() {
		return this.flyway.target("latest").load();
	}

	private void migrate(String version) {
		this.flyway.target(version).load().migrate();
	}

}
