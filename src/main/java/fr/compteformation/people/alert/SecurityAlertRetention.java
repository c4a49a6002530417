package fr.compteformation.people.alert;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of security alerts.
 *
 * @param alarms How long an “it was not me” link is kept after it no longer works.
 */
@ConfigurationProperties("compte-formation.retention.account")
record SecurityAlertRetention(@DefaultValue("90d") Duration alarms) {
}
