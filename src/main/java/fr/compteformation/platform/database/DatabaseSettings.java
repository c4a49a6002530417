package fr.compteformation.platform.database;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the portal waits for PostgreSQL. How long it waits for a connection is a
 * setting of the pool.
 *
 * @param pageLimit How long one statement on PostgreSQL, or its wait for a lock, may take
 * while somebody waits for the page. A server that says nothing is given up 1.5 s later.
 * The limit is an option of the connection: a pooler such as PgBouncer must let it pass.
 * @param jobLimit How long one statement may take where nobody waits: in jobs, in imports
 * and at the start of the program; migrations are not limited.
 */
@Validated
@ConfigurationProperties("compte-formation.database")
record DatabaseSettings(@DefaultValue("2500ms") Duration pageLimit, @DefaultValue("10m") Duration jobLimit) {

	/** The database counts in milliseconds, and takes none for no limit at all. */
	@AssertTrue(message = "compte-formation.database.page-limit must be at least 100ms, and job-limit no shorter")
	boolean isEnough() {
		return this.pageLimit.toMillis() >= 100 && this.jobLimit.compareTo(this.pageLimit) >= 0;
	}

}
