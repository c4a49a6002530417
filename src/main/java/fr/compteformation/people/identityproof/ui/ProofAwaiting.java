package fr.compteformation.people.identityproof.ui;

import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.core.annotation.Order;

import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Awaiting;
import fr.compteformation.platform.base.ui.AwaitingSource;
import fr.compteformation.platform.base.ui.SignedIn;
import fr.compteformation.platform.security.Citizen;

/** The proof of identity, before the rights are shown or used. */
@SpringComponent
@Order(10)
class ProofAwaiting implements AwaitingSource {

	private final IdentityProofs proofs;

	private final List<WayToProve> ways;

	ProofAwaiting(IdentityProofs proofs, List<WayToProve> ways) {
		this.proofs = proofs;
		this.ways = ways;
	}

	@Override
	public List<Awaiting> of(SignedIn person) {
		return (person instanceof Citizen citizen) ? switch (this.proofs.needOf(citizen)) {
			case NOTHING, NAME_FIRST -> List.of();
			case TO_SEE -> List.of(proof(citizen, "identity.awaiting.toSee."));
			case TO_SPEND -> List.of(proof(citizen, "identity.awaiting.toSpend."));
		} : List.of();
	}

	private Awaiting proof(Citizen citizen, String keys) {
		boolean begun = this.ways.stream().anyMatch((way) -> way.hasBegun(citizen));
		return new Awaiting(begun ? "identity.awaiting.begun." : keys, SharedPages.PROVE_IDENTITY);
	}

}
