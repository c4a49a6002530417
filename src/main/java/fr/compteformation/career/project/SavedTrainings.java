package fr.compteformation.career.project;

import java.util.List;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.security.Citizen;

/**
 * The trainings that a person keeps for later. The room that keeps them declares a bean;
 * without one, a project shows none.
 */
public interface SavedTrainings {

	/** The trainings that the person keeps, latest first. */
	List<Saved> savedBy(Citizen citizen);

	/**
	 * A training kept for later.
	 *
	 * @param title its title
	 * @param provider who holds it
	 * @param price its price
	 * @param address its page
	 */
	record Saved(String title, String provider, Euros price, String address) {
	}

}
