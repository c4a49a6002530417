package fr.compteformation.rights.dif;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;

/**
 * How long things take, and what a second person looks at.
 *
 * @param check By when agents mean to check a declaration.
 * @param answer How long people have to answer, and to contest a correction.
 * @param secondLookAbove How many euros one decision may take away before a supervisor
 * looks at it.
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

	boolean needsSecondLook(Euros loss) {
		return loss.cents() > (long) this.secondLookAbove * CENTS;
	}

}
