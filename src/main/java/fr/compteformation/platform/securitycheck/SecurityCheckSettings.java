package fr.compteformation.platform.securitycheck;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the security check.
 *
 * @param enabled whether forms ask at all; {@code false} serves load tests and is refused
 * outside the demonstration
 * @param minimumFillTime what is sent faster than that after its form was opened counts
 * as a wrong answer
 * @param proofOfWork whether browsers work in the background while people fill in a form
 * @param captchetat the access to the service of the French State, for those who have one
 */
@ConfigurationProperties("compte-formation.security-check")
record SecurityCheckSettings(@DefaultValue("true") boolean enabled, @DefaultValue("2s") Duration minimumFillTime,
		@DefaultValue("true") boolean proofOfWork, @DefaultValue CaptchEtatSettings captchetat) {
}
