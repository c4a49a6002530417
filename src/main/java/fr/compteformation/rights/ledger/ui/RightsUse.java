package fr.compteformation.rights.ledger.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;

import fr.compteformation.platform.security.Citizen;

/** What rights are good for: a higher room shows examples beside the amount. */
@FunctionalInterface
public interface RightsUse {

	/**
	 * What the rights of a person pay; empty if they pay nothing or may not be spent.
	 */
	Optional<Component> examples(Citizen citizen);

}
