package fr.compteformation.people.registration;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what a registration leaves behind is kept.
 *
 * @param unactivated from the moment it was saved; afterwards all that was told is erased
 * @param links the hash of a link and how it ended, from that end on
 */
@ConfigurationProperties("compte-formation.retention.registration")
record RegistrationRetention(@DefaultValue("16d") Duration unactivated, @DefaultValue("90d") Duration links) {
}
