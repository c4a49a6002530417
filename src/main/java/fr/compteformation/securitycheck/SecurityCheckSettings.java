package fr.compteformation.securitycheck;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the security check.
 *
 * @param enabled whether forms ask at all; {@code false} serves load tests and is refused
 * outside the demonstration
 */
@ConfigurationProperties("compte-formation.security-check")
record SecurityCheckSettings(@DefaultValue("true") boolean enabled) {
}
