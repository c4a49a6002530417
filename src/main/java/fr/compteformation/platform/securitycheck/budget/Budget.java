package fr.compteformation.platform.securitycheck.budget;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on the submissions of a form.
 *
 * @param address The limit per hour and address. From half of it on, the work grows.
 * @param prefix The limit per hour and prefix of addresses, /24 or /64.
 * @param mailDomain The limit per hour and domain of the typed email address, large mail
 * providers excepted.
 */
record Budget(@DefaultValue("120") @Min(2) int address, @DefaultValue("240") @Min(2) int prefix,
		@DefaultValue("300") @Min(2) int mailDomain) {

}
