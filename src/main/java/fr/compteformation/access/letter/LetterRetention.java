package fr.compteformation.access.letter;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Retention of letters with a code.
 *
 * @param letter How long it is kept that a letter was asked for, and what became of its
 * code; at least 60 days.
 */
@Validated
@ConfigurationProperties("compte-formation.retention")
record LetterRetention(@DefaultValue("90d") @DurationMin(days = 60) Duration letter) {
}
