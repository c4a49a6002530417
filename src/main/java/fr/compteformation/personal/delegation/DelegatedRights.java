package fr.compteformation.personal.delegation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;
import fr.compteformation.rights.ledger.SharedRights;

/**
 * Whose rights a person may read besides their own. A delegation counts only while the
 * giver’s account is open, attached to its holder and proven, if the portal asks for it.
 */
@Component
class DelegatedRights implements SharedRights {

	private final DelegationRepository delegations;

	private final Citizens citizens;

	private final Holders holders;

	private final Clock clock;

	DelegatedRights(DelegationRepository delegations, Citizens citizens, Holders holders, Clock clock) {
		this.delegations = delegations;
		this.citizens = citizens;
		this.holders = holders;
		this.clock = clock;
	}

	@Override
	public Optional<HolderId> shownTo(Citizen reader, UUID share) {
		return this.delegations.findById(share)
			.filter((found) -> found.isInForce(this.clock.instant())
					&& found.taker().filter(reader.accountId()::equals).isPresent())
			.map(Delegation::giver)
			.filter(this.citizens::mayAct)
			.map(this.holders::attachmentOf)
			.filter(Attachment.Attached.class::isInstance)
			.map(Attachment.Attached.class::cast)
			.filter((attached) -> !attached.readOnly())
			.map(Attachment.Attached::holder);
	}

}
