package fr.compteformation.office.review;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.hours.DifHours;

/**
 * A declaration as an agent sees it.
 *
 * @param name the person’s name; empty without an account
 * @param account the person’s account number; empty without an account
 * @param language the language in which the person reads
 * @param maskedNir sex, year and month of the social security number
 * @param details the current declaration
 * @param possible what this agent may do now
 * @param own whether it is the agent’s own declaration
 * @param hour the value of one hour
 */
public record DifCase(String name, String account, Locale language, String maskedNir, DifDetails details,
		Set<DifAct> possible, boolean own, Euros hour) {

	/** The value of hours; zero without hours. */
	public Euros worth(@Nullable DifHours hours) {
		return (hours != null) ? new Euros(hours.value() * this.hour.cents()) : Euros.ZERO;
	}

	/** Keep names out of logs. */
	@Override
	public String toString() {
		return "DifCase " + this.details.id();
	}

}
