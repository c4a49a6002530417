package fr.compteformation.access.passkey.ui;

import java.util.Optional;

import org.springframework.stereotype.Component;

import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.access.passkey.SecondFactors;
import fr.compteformation.people.reauthentication.ui.ProofMeans;
import fr.compteformation.platform.security.Citizen;

/**
 * Confirming with a passkey instead of the current password, for whoever has one.
 */
@Component
class PasskeyProof implements ProofMeans {

	private final SecondFactors factors;

	PasskeyProof(SecondFactors factors) {
		this.factors = factors;
	}

	@Override
	public Optional<com.vaadin.flow.component.Component> offer(Citizen citizen, SerializableRunnable proved) {
		return this.factors.askForProof(citizen).map((asked) -> new ProofButton(this.factors, citizen, proved));
	}

}
