package fr.compteformation.people.holder;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.DocumentOwners;
import fr.compteformation.platform.security.Citizen;

/**
 * Files belong to the holder to which the citizen’s account is attached. Until its owner
 * has proved to be the holder, new files belong to the account, and those of the holder
 * stay closed.
 */
@Component
class HolderDocuments implements DocumentOwners {

	private final Holders holders;

	HolderDocuments(Holders holders) {
		this.holders = holders;
	}

	@Override
	public Optional<DocumentOwner> ownerOf(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Attached attached -> Optional.of(new DocumentOwner(attached.holder().value()));
			case Attachment.Unproven unproven -> Optional.of(new DocumentOwner(citizen.accountId()));
			case Attachment.Withheld withheld -> Optional.empty();
		};
	}

}
