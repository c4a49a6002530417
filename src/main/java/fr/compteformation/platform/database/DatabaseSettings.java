package fr.compteformation.platform.database;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Time limits of PostgreSQL statements. The limit for waiting for a connection is a
 * setting of the pool.
 *
 * @param pageLimit How long one statement on PostgreSQL, or its wait for a lock, may take
 * while a page is being loaded. A silent server is given up 1.5 s later. The limit is a
 * connection option, which a pooler such as PgBouncer must let pass.
 * @param jobLimit How long one statement may take in jobs, in imports and at start-up;
 * migrations are not limited.
 */
@Validated
@ConfigurationProperties("compte-formation.database")
record DatabaseSettings(@DefaultValue("2500ms") Duration pageLimit, @DefaultValue("10m") Duration jobLimit) {

	/** PostgreSQL counts in milliseconds and reads 0 as “no limit”. */
	@AssertTrue(message = "compte-formation.database.page-limit must be at least 100ms, and job-limit no shorter")
	boolean isEnough() {
		return this.pageLimit.toMillis() >= 100 && this.jobLimit.compareTo(this.pageLimit) >= 0;
	}

}
