package fr.compteformation.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the trace of a link that set a new password, or could have, is kept.
 *
 * @param passwordLinks from the moment it was asked for; until then its page can say why
 * it no longer works
 */
@ConfigurationProperties("compte-formation.retention.account")
record PasswordLinkRetention(@DefaultValue("90d") Duration passwordLinks) {
}
