package fr.compteformation.people.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is around an account is kept.
 *
 * @param passwordLinks a link to a new password, from the moment it was asked for; until
 * then its page can say why it no longer works
 */
@ConfigurationProperties("compte-formation.retention.account")
record AccountRetention(@DefaultValue("90d") Duration passwordLinks) {
}
