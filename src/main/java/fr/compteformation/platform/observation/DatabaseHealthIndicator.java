package fr.compteformation.platform.observation;

import javax.sql.DataSource;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers. While it does not, pages of text go on and the others say
 * so: a node that was taken away for it would show less.
 */
@Component
class DatabaseHealthIndicator extends AbstractHealthIndicator {

	private final DataSourceHealthIndicator database;

	DatabaseHealthIndicator(DataSource database) {
		super("The database does not answer");
		this.database = new DataSourceHealthIndicator(database);
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		Health health = this.database.health();
		builder.status((health != null && health.getStatus().equals(Status.UP)) ? Status.UP : NodeHealth.DEGRADED);
	}

}
