package fr.compteformation.office.employer;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a yearly file employers can check on the page.
 *
 * @param size The largest file that employers can check.
 * @param lines How many lines of a file are checked at most.
 * @param time The longest time that the check of a file takes.
 */
@Validated
@ConfigurationProperties("compte-formation.employer.check")
record FileCheckSettings(@DefaultValue("2MB") @NotNull DataSize size, @DefaultValue("10000") @Min(1) int lines,
		@DefaultValue("10s") @NotNull Duration time) {
}
