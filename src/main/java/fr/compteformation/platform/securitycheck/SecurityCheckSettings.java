package fr.compteformation.platform.securitycheck;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the security check.
 *
 * @param enabled Whether forms ask for a security check at all. {@code false} is for load
 * tests of the demonstration; the program refuses it elsewhere.
 * @param minimumFillTime A form sent sooner than this was not filled in by a person: the
 * answer counts as wrong.
 * @param proofOfWork Whether browsers compute a proof of work while the form is filled
 * in; an answer without it is not checked. {@code false} is for load tests.
 * @param captchetat The connection to CaptchEtat, for public bodies.
 */
@ConfigurationProperties("compte-formation.security-check")
record SecurityCheckSettings(@DefaultValue("true") boolean enabled, @DefaultValue("2s") Duration minimumFillTime,
		@DefaultValue("true") boolean proofOfWork,
		@DefaultValue @NestedConfigurationProperty CaptchEtatSettings captchetat) {
}
