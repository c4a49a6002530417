package fr.compteformation.platform.security.admission;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When new visitors wait.
 *
 * @param enabled Whether new visitors wait, in the order they came, while the portal is
 * overloaded. Whoever has a session never waits.
 * @param perProcessor From how many requests in work for each processor on a node is
 * overloaded. Files are not counted.
 * @param patience How long it must have so many without a break before visitors wait.
 * @param kept How long a visitor’s place is kept.
 */
@Validated
@ConfigurationProperties("compte-formation.admission")
record AdmissionSettings(@DefaultValue("true") boolean enabled, @DefaultValue("32") @Min(1) int perProcessor,
		@DefaultValue("2s") @NotNull Duration patience, @DefaultValue("3h") @NotNull Duration kept) {
}
