package fr.compteformation.people.identityproof.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;

import fr.compteformation.platform.security.Citizen;

/**
 * A way to prove one’s identity. A room that provides one declares a bean; {@code @Order}
 * sets its place on the page.
 */
public interface WayToProve {

	/** The card that offers this way; empty if the person cannot use it. */
	Optional<Component> card(Citizen citizen);

	/** Whether the person has begun this way. Cheap, and changes nothing. */
	boolean hasBegun(Citizen citizen);

	/**
	 * What the person has begun this way, with its progress, or once why the last attempt
	 * proved nothing; empty before. Only for the page of the ways.
	 */
	Optional<Component> progress(Citizen citizen);

}
