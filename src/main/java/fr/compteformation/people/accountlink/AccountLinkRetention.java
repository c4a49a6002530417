package fr.compteformation.people.accountlink;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long links that sign in or set a new password are kept.
 *
 * @param passwordLinks How long a link to a new password or to sign in is kept, from the
 * moment it was asked for, so that its page can say why it no longer works.
 */
@ConfigurationProperties("compte-formation.retention.account")
record AccountLinkRetention(@DefaultValue("90d") Duration passwordLinks) {
}
