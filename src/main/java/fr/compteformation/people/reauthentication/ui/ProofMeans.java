package fr.compteformation.people.reauthentication.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.platform.security.Citizen;

/** A way of reauthentication other than the password; each is a bean. */
public interface ProofMeans {

	/**
	 * A component beside the password field that can take the focus; empty if the person
	 * cannot use this way.
	 * @param proved called once {@link fr.compteformation.platform.security.Proofs} holds
	 * the proof
	 */
	Optional<Component> offer(Citizen citizen, SerializableRunnable proved);

}
