package fr.compteformation.rights.ledger.ui;

import com.vaadin.flow.component.Component;

import fr.compteformation.platform.security.Citizen;

/** A section that a higher room adds to the page of rights, below the accounts. */
@FunctionalInterface
public interface RightsSection {

	/** The section for a person whose rights are shown. */
	Component section(Citizen citizen);

}
