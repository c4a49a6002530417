package fr.compteformation.office.review;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How agents share the work.
 *
 * @param taken How long an agent keeps a declaration without doing anything.
 */
@ConfigurationProperties("compte-formation.dif")
record ReviewSettings(@DefaultValue("15m") Duration taken) {
}
