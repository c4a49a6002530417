package fr.compteformation.access.recovery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the requests of people who lost their passkeys are kept.
 *
 * @param recovery from their end on
 */
@ConfigurationProperties("compte-formation.retention")
record RecoveryRetention(@DefaultValue("365d") Duration recovery) {
}
