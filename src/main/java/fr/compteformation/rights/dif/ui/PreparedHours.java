package fr.compteformation.rights.dif.ui;

import java.time.Instant;
import java.util.List;

import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.hours.EmployerHours;

/** Hours that a helper prepared for a declaration; filled by an upper room. */
public interface PreparedHours {

	/** What waits for the signed-in person, newest first. */
	List<Prepared> waitingFor(Citizen citizen);

	/** The signed-in person has declared: nothing waits any more. */
	void settle(Citizen citizen);

	/**
	 * Hours to take over into the form.
	 *
	 * @param by the helper’s name
	 * @param at when they were prepared
	 */
	record Prepared(String by, Instant at, List<EmployerHours> employers) {

		/** Keep names out of logs. */
		@Override
		public String toString() {
			return "PreparedHours";
		}

	}

}
