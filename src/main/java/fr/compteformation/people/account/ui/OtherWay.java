package fr.compteformation.people.account.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;

/**
 * A way to sign in, or to an account, that another module brings along: shown on the
 * sign-in page and where a registration begins.
 */
public interface OtherWay {

	/** What leads there; empty while there is no such way. */
	Optional<Component> offer();

}
