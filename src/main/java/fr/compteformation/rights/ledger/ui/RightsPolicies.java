package fr.compteformation.rights.ledger.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator’s choice where the guides differ about rights.
 *
 * @param unit The unit that amounts are shown in first; the other unit appears beside it.
 */
@ConfigurationProperties("compte-formation.policy")
record RightsPolicies(@DefaultValue("EUROS") Unit unit) {

	/** The unit of rights: euros by law since 2019, hours before. */
	enum Unit {

		EUROS, HOURS

	}

}
