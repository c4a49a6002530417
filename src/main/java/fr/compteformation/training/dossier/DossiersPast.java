package fr.compteformation.training.dossier;

import java.time.Instant;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identityproof.HolderPast;

/** Dossiers that came before an account. */
@Component
class DossiersPast implements HolderPast {

	private final DossierRepository dossiers;

	DossiersPast(DossierRepository dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public boolean existsBefore(HolderId holder, Instant moment) {
		return this.dossiers.existsByHolderAndMomentsDraftedBefore(holder, moment);
	}

}
