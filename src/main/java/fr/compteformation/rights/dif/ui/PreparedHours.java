package fr.compteformation.rights.dif.ui;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.hours.EmployerHours;

/** Hours that a helper prepared for a declaration; filled by an upper room. */
public interface PreparedHours {

	/** What waits for the signed-in person, newest first. */
	List<Prepared> waitingFor(Citizen citizen);

	/**
	 * The signed-in person has declared: what they saw in the form waits no more.
	 * @param shown its ids
	 */
	void settle(Citizen citizen, List<UUID> shown);

	/**
	 * Hours to take over into the form.
	 *
	 * @param by the helper’s name
	 * @param at when they were prepared
	 */
	record Prepared(UUID id, String by, Instant at, List<EmployerHours> employers) {

		/** Keep names out of logs. */
		@Override
		public String toString() {
			return "PreparedHours";
		}

	}

}
