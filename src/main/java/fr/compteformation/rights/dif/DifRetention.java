package fr.compteformation.rights.dif;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what people hand in is kept.
 *
 * @param attestations from the last decision on, or from when another declaration took
 * the place of theirs
 */
@ConfigurationProperties("compte-formation.retention.dif")
record DifRetention(@DefaultValue("365d") Duration attestations) {
}
