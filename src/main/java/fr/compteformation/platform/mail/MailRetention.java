package fr.compteformation.platform.mail;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long mails are kept that no server takes.
 *
 * @param undeliverableMail How long a mail that a server refused for good is kept to be
 * sent again, from its last try on.
 */
@ConfigurationProperties("compte-formation.retention")
record MailRetention(@DefaultValue("90d") Duration undeliverableMail) {
}
