package fr.compteformation.rights;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.holder.HolderId;
import fr.compteformation.security.Agent;

/**
 * The door of the module for agents, who read the rights of others.
 */
@Service
@Transactional(readOnly = true)
public class RightsOfPeople {

	private final Ledger ledger;

	RightsOfPeople(Ledger ledger) {
		this.ledger = ledger;
	}

	/** What stands in the accounts of a person. */
	@PreAuthorize(Agent.ONLY)
	public Balances balancesOf(Agent agent, HolderId holder) {
		return this.ledger.balancesOf(holder);
	}

	/** The movements of a person, the latest first. */
	@PreAuthorize(Agent.ONLY)
	public List<Movement> movementsOf(Agent agent, HolderId holder) {
		return this.ledger.movementsOf(holder);
	}

}
