package fr.compteformation.access.recovery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the requests of people who lost their passkeys are kept.
 *
 * @param recovery How long the request of a person who lost passkeys and recovery codes
 * is kept once it ended.
 */
@ConfigurationProperties("compte-formation.retention")
record RecoveryRetention(@DefaultValue("365d") Duration recovery) {
}
