package fr.compteformation.platform.observation;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What operators set about watching.
 *
 * @param drain How long a node that stops goes on answering after it said that it is not
 * ready, at most a minute: a little longer than the proxy takes to notice.
 */
@Validated
@ConfigurationProperties("compte-formation.observation")
record ObservationSettings(@DefaultValue("0s") Duration drain) {

	private static final Duration LONGEST = Duration.ofMinutes(1);

	@AssertTrue(message = "compte-formation.observation.drain is from 0s to 60s")
	boolean isDrainInBounds() {
		return !this.drain.isNegative() && this.drain.compareTo(LONGEST) <= 0;
	}

}
