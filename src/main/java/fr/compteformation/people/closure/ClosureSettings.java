package fr.compteformation.people.closure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of account closure.
 *
 * @param closing How long an account is kept after its owner asked to close it, so that
 * they can change their mind.
 */
@ConfigurationProperties("compte-formation.retention.account")
record ClosureSettings(@DefaultValue("30d") Duration closing) {
}
