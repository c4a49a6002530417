package fr.compteformation.rights.hours;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator’s choice where the guides differ about fractions of an hour.
 *
 * @param difRounding How fractions of an hour of DIF are rounded.
 */
@ConfigurationProperties("compte-formation.policy")
record RoundingPolicy(@DefaultValue("CEILING") Rounding difRounding) {

	/** How fractions of an hour are rounded. */
	enum Rounding {

		/** Up to the next hour. */
		CEILING,

		/** To the nearest hour, half up. */
		HALF_UP

	}

}
