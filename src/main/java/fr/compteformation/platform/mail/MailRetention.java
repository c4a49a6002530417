package fr.compteformation.platform.mail;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of undeliverable emails.
 *
 * @param undeliverableMail How long an email that a server refused permanently is kept
 * for another attempt, counted from the last one.
 */
@ConfigurationProperties("compte-formation.retention")
record MailRetention(@DefaultValue("90d") Duration undeliverableMail) {
}
