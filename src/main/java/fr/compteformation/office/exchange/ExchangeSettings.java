package fr.compteformation.office.exchange;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The exchange with other programs.
 *
 * @param enabled Whether other programs may call {@code /api/v1} with a key. Turn it on
 * once all nodes run this version.
 * @param requestsAMinute How many requests a key may send a minute, in the long run and
 * at once; further ones are told when to come back.
 * @param balancesADay How many balances a key may read a day.
 */
@Validated
@ConfigurationProperties("compte-formation.exchange")
record ExchangeSettings(@DefaultValue("false") boolean enabled, @DefaultValue("120") @Min(1) int requestsAMinute,
		@DefaultValue("10000") @Min(1) int balancesADay) {
}
