package fr.compteformation.access.recovery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Deadlines of account recovery.
 *
 * @param check The agents’ target time for a decision about a recovery request.
 * @param delay The period in which the owner of the email address may object after an
 * acceptance; at least 1 hour.
 */
@ConfigurationProperties("compte-formation.recovery")
record RecoveryDelays(@DefaultValue("5d") Duration check, @DefaultValue("48h") Duration delay) {

	RecoveryDelays {
		if (delay.compareTo(Duration.ofHours(1)) < 0) {
			throw new IllegalArgumentException(
					"compte-formation.recovery.delay must be 1h at least: the person may object that long");
		}
	}

}
