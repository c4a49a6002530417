package fr.compteformation.people.audit;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Retention of the audit log.
 *
 * @param journal How long entries of the agents’ audit log are kept; at least 1096d,
 * because the database refuses to delete anything younger than three years.
 */
@Validated
@ConfigurationProperties("compte-formation.retention")
record JournalRetention(@DefaultValue("1096d") Duration journal) {

	private static final Duration THREE_YEARS = Duration.ofDays(3 * 365 + 1);

	/** The minimum of the database triggers, including a leap day. */
	@AssertTrue(message = "compte-formation.retention.journal must be 1096d or longer")
	boolean isThreeYearsOrLonger() {
		return this.journal.compareTo(THREE_YEARS) >= 0;
	}

}
