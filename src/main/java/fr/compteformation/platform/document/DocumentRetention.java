package fr.compteformation.platform.document;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long files are kept.
 *
 * @param unused those that nothing uses, from their intake or their last use on
 */
@ConfigurationProperties("compte-formation.retention.document")
record DocumentRetention(@DefaultValue("24h") Duration unused) {
}
