package fr.compteformation.rights.ledger.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the guides differ about rights, the operator’s choice.
 *
 * @param unit What amounts are shown in first; the other unit stands beside it.
 */
@ConfigurationProperties("compte-formation.policy")
record RightsPolicies(@DefaultValue("EUROS") Unit unit) {

	/** What rights are counted in: euros by law since 2019, hours before. */
	enum Unit {

		EUROS, HOURS

	}

}
