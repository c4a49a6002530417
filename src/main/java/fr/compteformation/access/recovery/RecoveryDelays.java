package fr.compteformation.access.recovery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the way back takes for people who lost their passkeys and their codes.
 *
 * @param check By when agents mean to decide about people who lost their passkeys and
 * their recovery codes.
 * @param delay How long the owner of the mail address may object after an acceptance; at
 * least 1 hour.
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
