package fr.compteformation.rights.dif;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what people hand in is kept.
 *
 * @param attestations How long the files of a declaration are kept after its last
 * decision, or after another declaration took its place.
 */
@ConfigurationProperties("compte-formation.retention.dif")
record DifRetention(@DefaultValue("365d") Duration attestations) {
}
