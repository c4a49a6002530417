package fr.compteformation.people.alert;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long security alerts are kept.
 *
 * @param alarms a link “it was not me”, once it no longer works
 */
@ConfigurationProperties("compte-formation.retention.account")
record SecurityAlertRetention(@DefaultValue("90d") Duration alarms) {
}
