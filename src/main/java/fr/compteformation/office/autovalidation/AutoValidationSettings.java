package fr.compteformation.office.autovalidation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The automatic validation of declarations.
 *
 * @param enabled Whether declarations of proven people are validated by rule if their
 * documents agree beyond doubt. Turn it on once all nodes run this version.
 * @param checkedByAgents The percentage of these declarations that agents still check.
 */
@ConfigurationProperties("compte-formation.dif.auto-validate")
@Validated
record AutoValidationSettings(@DefaultValue("false") boolean enabled,
		@DefaultValue("10") @Min(1) @Max(100) int checkedByAgents) {
}
