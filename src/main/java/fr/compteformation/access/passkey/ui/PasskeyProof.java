package fr.compteformation.access.passkey.ui;

import java.util.Optional;

import com.vaadin.flow.function.SerializableRunnable;

import org.springframework.stereotype.Component;

import fr.compteformation.access.passkey.PasskeyProofs;
import fr.compteformation.people.reauthentication.ui.ProofMeans;
import fr.compteformation.platform.security.Citizen;

/**
 * Identity proof by passkey instead of the current password.
 */
@Component
class PasskeyProof implements ProofMeans {

	private final PasskeyProofs proofs;

	PasskeyProof(PasskeyProofs proofs) {
		this.proofs = proofs;
	}

	@Override
	public Optional<com.vaadin.flow.component.Component> offer(Citizen citizen, SerializableRunnable proved) {
		return this.proofs.askForProof(citizen).map((asked) -> new ProofButton(this.proofs, citizen, proved));
	}

}
