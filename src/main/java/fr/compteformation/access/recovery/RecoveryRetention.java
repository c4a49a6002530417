package fr.compteformation.access.recovery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of recovery requests.
 *
 * @param recovery How long a recovery request is kept after it has ended.
 */
@ConfigurationProperties("compte-formation.retention")
record RecoveryRetention(@DefaultValue("365d") Duration recovery) {
}
