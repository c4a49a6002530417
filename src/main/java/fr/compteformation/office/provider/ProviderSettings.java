package fr.compteformation.office.provider;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The times of training providers.
 *
 * @param answerDays The number of working days within which a training provider answers a
 * request, from 1 to 30. The day of the request does not count; Saturdays, Sundays and
 * public holidays are no working days.
 */
@Validated
@ConfigurationProperties("compte-formation.provider")
record ProviderSettings(
		@DefaultValue("2") @Min(value = 1, message = "compte-formation.provider.answer-days must be 1 or more") @Max(
				value = 30, message = "compte-formation.provider.answer-days must be 30 or less") int answerDays) {
}
