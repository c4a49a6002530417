package fr.compteformation.platform.document.sandbox;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The processes that open uploaded files.
 *
 * @param filesBeforeReplacement How many files one process opens before another takes its
 * place. A file that found a flaw in a parser could read those that follow it in the same
 * process. With 1, each file has a process of its own, which takes 0.3 to 1 second of
 * processor more.
 * @param idle How long a process waits for a file before it ends and frees its memory.
 * @param startsBeforeCache After how many starts of processes a cache is made that saves
 * those that follow 0.3 seconds of processor each. On JDK 25 or newer; it takes 5 seconds
 * of processor, once, and 25 MB in the folder for temporary files. None with 0.
 */
@Validated
@ConfigurationProperties("compte-formation.workers")
record WorkerSettings(@DefaultValue("25") @Min(1) @Max(1000) int filesBeforeReplacement,
		@DefaultValue("1m") @DurationMin(millis = 1) @DurationMax(hours = 1) Duration idle,
		@DefaultValue("8") @Min(0) @Max(1000) int startsBeforeCache) {
}
