package fr.compteformation.personal.delegation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The retention of delegations.
 *
 * @param delegation How long a delegation is kept after it has ended.
 */
@ConfigurationProperties("compte-formation.retention")
record DelegationRetention(@DefaultValue("365d") Duration delegation) {
}
