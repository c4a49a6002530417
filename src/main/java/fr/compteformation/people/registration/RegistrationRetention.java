package fr.compteformation.people.registration;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what a registration leaves behind is kept.
 *
 * @param unactivated How long a registration that is never activated is kept; then all
 * that was typed is erased.
 * @param links How long the hash of its link and how it ended are kept, from that end on.
 */
@ConfigurationProperties("compte-formation.retention.registration")
record RegistrationRetention(@DefaultValue("16d") Duration unactivated, @DefaultValue("90d") Duration links) {
}
