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
 * @param chunk How many lines of an employers’ file are read and committed at once, from
 * 1 to 5000.
 * @param silence Lease timeout: a reader that has not committed a chunk for this long is
 * presumed dead, and stopped at its next chunk if it was only slow.
 */
@Validated
@ConfigurationProperties("compte-formation.feeding")
record FeedingSettings(@DefaultValue("1000") @Min(1) @Max(5000) int chunk, @DefaultValue("30s") Duration silence) {
}
