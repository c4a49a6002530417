package fr.compteformation.people.accountlink;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of links to sign in or to set a new password.
 *
 * @param passwordLinks How long a link to set a new password or to sign in is kept after
 * it was requested, so that its page can say why it no longer works.
 */
@ConfigurationProperties("compte-formation.retention.account")
record AccountLinkRetention(@DefaultValue("90d") Duration passwordLinks) {
}
