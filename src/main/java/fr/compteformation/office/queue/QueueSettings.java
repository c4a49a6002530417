package fr.compteformation.office.queue;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sharing work between agents.
 *
 * @param taken How long a declaration stays assigned to an inactive agent.
 */
@ConfigurationProperties("compte-formation.dif")
record QueueSettings(@DefaultValue("15m") Duration taken) {
}
