package fr.compteformation.office.figures;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A read-only copy of the PostgreSQL.
 *
 * @param url JDBC URL of a read-only copy of the PostgreSQL (a hot standby), on which the
 * agents’ figures are computed. While it does not answer, and without it, they come from
 * the database itself.
 * @param username The user there.
 * @param password The password of that user.
 * @param limit How long one statement may take there.
 */
@Validated
@ConfigurationProperties("compte-formation.database.replica")
record ReplicaSettings(@DefaultValue("") String url, @DefaultValue("") String username,
		@DefaultValue("") String password, @DefaultValue("10s") Duration limit) {

	boolean isSet() {
		return !this.url.isBlank();
	}

	@AssertTrue(message = "compte-formation.database.replica.url must begin with jdbc:postgresql:")
	boolean isOfPostgresql() {
		return !isSet() || this.url.startsWith("jdbc:postgresql:");
	}

	/** PostgreSQL reads 0 as “no limit”. */
	@AssertTrue(message = "compte-formation.database.replica.limit must be at least 1s, and at most 1m")
	boolean isLimitSound() {
		return this.limit.compareTo(Duration.ofSeconds(1)) >= 0 && this.limit.compareTo(Duration.ofMinutes(1)) <= 0;
	}

	@Override
	public String toString() {
		return "ReplicaSettings[url=%s, username=%s, password=********]".formatted(this.url, this.username);
	}

}
