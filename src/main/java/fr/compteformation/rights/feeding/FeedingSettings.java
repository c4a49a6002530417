package fr.compteformation.rights.feeding;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How employers’ files are read.
 *
 * @param chunk how many lines are read and committed at once
 * @param silence after how long without a sign of life whoever read a file counts as
 * dead; each chunk is a sign, and whoever was only slow is stopped at its next one
 */
@Validated
@ConfigurationProperties("compte-formation.feeding")
record FeedingSettings(@DefaultValue("1000") @Min(1) @Max(5000) int chunk, @DefaultValue("30s") Duration silence) {
}
