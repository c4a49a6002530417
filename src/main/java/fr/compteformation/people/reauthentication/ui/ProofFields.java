package fr.compteformation.people.reauthentication.ui;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import fr.compteformation.people.reauthentication.CurrentPasswords;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proofs;

/** Creates reauthentication fields with all means available to the person. */
@Component
public class ProofFields {

	private final CurrentPasswords passwords;

	private final Proofs proofs;

	private final List<ProofMeans> means;

	ProofFields(CurrentPasswords passwords, Proofs proofs, ObjectProvider<ProofMeans> means) {
		this.passwords = passwords;
		this.proofs = proofs;
		this.means = means.orderedStream().toList();
	}

	public ProofField of(Citizen citizen) {
		return new ProofField(this.passwords, this.proofs, this.means, citizen);
	}

}
