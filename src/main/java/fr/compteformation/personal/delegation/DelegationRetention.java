package fr.compteformation.personal.delegation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long it is kept that somebody saw another person’s rights.
 *
 * @param delegation How long it is kept that somebody saw another person’s rights, once
 * that is over.
 */
@ConfigurationProperties("compte-formation.retention")
record DelegationRetention(@DefaultValue("365d") Duration delegation) {
}
