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
 * Entry point of the module for reading other people’s rights: for agents, and for people
 * with a delegation.
 */
@Service
@Transactional(readOnly = true)
public class RightsOfPeople {

	private final Ledger ledger;

	// Empty in programs without pages, such as the import.
	private final ObjectProvider<SharedRights> shared;

	RightsOfPeople(Ledger ledger, ObjectProvider<SharedRights> shared) {
		this.ledger = ledger;
		this.shared = shared;
	}

	/** A person’s balances. */
	@PreAuthorize(Agent.ONLY)
	public Balances balancesOf(Agent agent, HolderId holder) {
		return this.ledger.balancesOf(holder);
	}

	/**
	 * The balances of the person who shares them.
	 * @throws AccessDeniedException if they are not or no longer shared
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Balances balancesOf(Citizen citizen, UUID share) {
		return this.ledger.balancesOf(shown(citizen, share));
	}

	/**
	 * The movements of the person who shares them, latest first.
	 * @throws AccessDeniedException if they are not or no longer shared
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

	/** A person’s movements, latest first. */
	@PreAuthorize(Agent.ONLY)
	public List<Movement> movementsOf(Agent agent, HolderId holder) {
		return this.ledger.movementsOf(holder);
	}

}
