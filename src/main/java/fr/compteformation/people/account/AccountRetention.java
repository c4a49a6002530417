package fr.compteformation.people.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of data around an account.
 *
 * @param passwordLinks How long a link to set a new password or to sign in is kept after
 * it was requested, so that its page can say why it no longer works.
 */
@ConfigurationProperties("compte-formation.retention.account")
record AccountRetention(@DefaultValue("90d") Duration passwordLinks) {
}
