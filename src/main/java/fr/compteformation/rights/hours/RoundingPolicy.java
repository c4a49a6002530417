package fr.compteformation.rights.hours;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the guides differ about parts of an hour, the operator’s choice.
 *
 * @param difRounding How parts of an hour of DIF are rounded.
 */
@ConfigurationProperties("compte-formation.policy")
record RoundingPolicy(@DefaultValue("CEILING") Rounding difRounding) {

	/** How parts of an hour are rounded. */
	enum Rounding {

		/** To the next hour. */
		CEILING,

		/** To the nearest hour, half an hour up. */
		HALF_UP

	}

}
