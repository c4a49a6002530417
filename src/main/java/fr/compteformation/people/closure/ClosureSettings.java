package fr.compteformation.people.closure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accounts are closed.
 *
 * @param closing how long an account stays whose owner wants it closed, so that they may
 * change their mind
 */
@ConfigurationProperties("compte-formation.retention.account")
record ClosureSettings(@DefaultValue("30d") Duration closing) {
}
