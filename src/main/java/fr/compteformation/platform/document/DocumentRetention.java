package fr.compteformation.platform.document;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long files are kept.
 *
 * @param unused How long a file that was handed in waits for a declaration to use it,
 * from its intake or its last use on.
 */
@ConfigurationProperties("compte-formation.retention.document")
record DocumentRetention(@DefaultValue("24h") Duration unused) {
}
