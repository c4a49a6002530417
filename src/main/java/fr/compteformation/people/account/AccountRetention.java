package fr.compteformation.people.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is around an account is kept.
 *
 * @param passwordLinks How long a link to a new password or to sign in is kept, from the
 * moment it was asked for, so that its page can say why it no longer works.
 */
@ConfigurationProperties("compte-formation.retention.account")
record AccountRetention(@DefaultValue("90d") Duration passwordLinks) {
}
