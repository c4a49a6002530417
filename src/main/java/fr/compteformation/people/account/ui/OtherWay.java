package fr.compteformation.people.account.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;

/**
 * A further sign-in method from another module, shown on the sign-in page and at the
 * start of the registration.
 */
public interface OtherWay {

	/** The link or button; empty if the method is unavailable. */
	Optional<Component> offer();

}
