package fr.compteformation.training.dossier;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Citizen;

/**
 * The dossiers of a signed-in person. One of another person, or of an account that does
 * not see its holder, counts as missing.
 */
@Component
class OwnDossiers {

	private final DossierRepository dossiers;

	private final Holders holders;

	OwnDossiers(DossierRepository dossiers, Holders holders) {
		this.dossiers = dossiers;
		this.holders = holders;
	}

	Optional<HolderId> holderOf(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Attached attached -> Optional.of(attached.holder());
			case Attachment.Withheld withheld -> Optional.empty();
		};
	}

	boolean maySpend(Citizen citizen) {
		return this.holders.attachmentOf(citizen.accountId()) instanceof Attachment.Attached attached
				&& !attached.readOnly();
	}

	List<Dossier> of(Citizen citizen) {
		return holderOf(citizen).map(this.dossiers::findByHolderOrderByMomentsDraftedDesc).orElseGet(List::of);
	}

	Optional<Dossier> find(Citizen citizen, Reference reference) {
		return holderOf(citizen).flatMap((holder) -> this.dossiers.findByReferenceAndHolder(reference, holder));
	}

	Optional<Siret> providerOf(Citizen citizen, Reference reference) {
		return find(citizen, reference).flatMap((dossier) -> this.dossiers.providerOf(reference)).map(Siret::new);
	}

	/**
	 * Locks first, reads second: the state read then stays valid until the transaction
	 * ends.
	 */
	Dossier lock(Citizen citizen, Reference reference) {
		HolderId holder = holderOf(citizen).orElseThrow();
		this.holders.lock(List.of(holder));
		return this.dossiers.findByReferenceAndHolder(reference, holder).orElseThrow();
	}

}
