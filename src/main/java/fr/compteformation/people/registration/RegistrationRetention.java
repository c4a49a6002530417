package fr.compteformation.people.registration;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of registrations.
 *
 * @param unactivated How long a registration that is never activated is kept; then all
 * typed data is deleted.
 * @param links How long the hash and the state of an activation link are kept after its
 * end.
 */
@ConfigurationProperties("compte-formation.retention.registration")
record RegistrationRetention(@DefaultValue("16d") Duration unactivated, @DefaultValue("90d") Duration links) {
}
