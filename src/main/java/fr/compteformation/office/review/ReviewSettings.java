package fr.compteformation.office.review;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How agents share the work.
 *
 * @param taken how long a declaration waits for the agent who took it and does nothing
 */
@ConfigurationProperties("compte-formation.dif")
record ReviewSettings(@DefaultValue("15m") Duration taken) {
}
