package fr.compteformation.people.audit;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the journal is kept.
 *
 * @param journal How long the journal of the agents is kept, from the moment of the act;
 * at least 1096d, because the database refuses to delete anything younger than three
 * years.
 */
@Validated
@ConfigurationProperties("compte-formation.retention")
record JournalRetention(@DefaultValue("1096d") Duration journal) {

	private static final Duration THREE_YEARS = Duration.ofDays(3 * 365 + 1);

	/** What the triggers on the table hold, leap day included. */
	@AssertTrue(message = "compte-formation.retention.journal must be 1096d or longer")
	boolean isThreeYearsOrLonger() {
		return this.journal.compareTo(THREE_YEARS) >= 0;
	}

}
