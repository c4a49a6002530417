package fr.compteformation.platform.document;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of files.
 *
 * @param unused How long an uploaded file is kept while no declaration uses it, counted
 * from its upload or its last use.
 * @param pages How long the drawn pages of a file are kept. Agents who open it later wait
 * until they are drawn again.
 */
@ConfigurationProperties("compte-formation.retention.document")
record DocumentRetention(@DefaultValue("24h") Duration unused, @DefaultValue("90d") Duration pages) {
}
