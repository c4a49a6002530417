package fr.compteformation.rights.ledger;

import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

/**
 * The door of the module for those who read the rights of others: agents, and people to
 * whom somebody shows them.
 */
@Service
@Transactional(readOnly = true)
public class RightsOfPeople {

	private final Ledger ledger;

	// None where no pages are, as in the import of files.
	private final ObjectProvider<SharedRights> shared;

	RightsOfPeople(Ledger ledger, ObjectProvider<SharedRights> shared) {
		this.ledger = ledger;
		this.shared = shared;
	}

	/** What stands in the accounts of a person. */
	@PreAuthorize(Agent.ONLY)
	public Balances balancesOf(Agent agent, HolderId holder) {
		return this.ledger.balancesOf(holder);
	}

	/**
	 * What stands in the accounts of whoever shows them to this person.
	 * @throws AccessDeniedException when nobody does, or not any more
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Balances balancesOf(Citizen citizen, UUID share) {
		return this.ledger.balancesOf(shown(citizen, share));
	}

	/**
	 * The movements of whoever shows them to this person, the latest first.
	 * @throws AccessDeniedException when nobody does, or not any more
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<Movement> movementsOf(Citizen citizen, UUID share) {
		return this.ledger.movementsOf(shown(citizen, share));
	}

	private HolderId shown(Citizen citizen, UUID share) {
		return this.shared.stream()
			.flatMap((shared) -> shared.shownTo(citizen, share).stream())
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("not shown"));
	}

	/** The movements of a person, the latest first. */
	@PreAuthorize(Agent.ONLY)
	public List<Movement> movementsOf(Agent agent, HolderId holder) {
		return this.ledger.movementsOf(holder);
	}

}
