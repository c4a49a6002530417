package fr.compteformation.rights.dif;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;

/**
 * Deadlines, and the threshold for a second review.
 *
 * @param check The agents’ target time for checking a declaration.
 * @param answer The time people have to answer, and to contest a correction.
 * @param secondLookAbove The amount in euros that one decision may take away without
 * review by a supervisor.
 */
@ConfigurationProperties("compte-formation.dif")
record DifDelays(@DefaultValue("30d") Duration check, @DefaultValue("30d") Duration answer,
		@DefaultValue("600") int secondLookAbove) {

	private static final int CENTS = 100;

	LocalDate checkedBy(Instant now) {
		return PortalTime.dayOf(now.plus(this.check));
	}

	LocalDate answeredBy(Instant now) {
		return PortalTime.dayOf(now.plus(this.answer));
	}

	/** The amount that one decision may take away without review by a supervisor. */
	Euros secondLookLimit() {
		return new Euros((long) this.secondLookAbove * CENTS);
	}

}
