package fr.compteformation.rights;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import fr.compteformation.security.Citizen;

/**
 * The door of the module. No crediting exists yet, so every balance is still the first
 * one: zero.
 */
@Service
public class Rights {

	/** What stands in the accounts of the person who is signed in. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Balances balancesOf(Citizen citizen) {
		return Balances.ZERO;
	}

}
