package fr.compteformation.people.reauthentication.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.platform.security.Citizen;

/**
 * Another way than the password to show who one is; a bean for each.
 */
public interface ProofMeans {

	/**
	 * What stands beside the password field, able to take the focus; empty when the
	 * person does not have it.
	 * @param proved called once {@link fr.compteformation.platform.security.Proofs} holds
	 * the proof
	 */
	Optional<Component> offer(Citizen citizen, SerializableRunnable proved);

}
