package fr.compteformation.platform.security;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of sign-in sessions and account events.
 *
 * @param security How long sessions are kept after their end, and account events after
 * they happened.
 */
@ConfigurationProperties("compte-formation.retention")
public record SecurityRetention(@DefaultValue("365d") Duration security) {
}
