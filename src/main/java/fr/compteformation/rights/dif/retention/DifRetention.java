package fr.compteformation.rights.dif.retention;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The retention of supporting documents.
 *
 * @param attestations How long the files of a declaration are kept after its last
 * decision or its replacement.
 */
@ConfigurationProperties("compte-formation.retention.dif")
record DifRetention(@DefaultValue("365d") Duration attestations) {
}
