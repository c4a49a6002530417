package fr.compteformation.platform.mail;

import java.time.Instant;
import java.util.Locale;

import fr.compteformation.platform.base.PortalTime;

/**
 * A date and time as formatted in emails, in Paris time.
 *
 * @param day the full date
 * @param hour hours and minutes
 */
public record Moment(String day, String hour) {

	public static Moment of(Instant instant, Locale locale) {
		return new Moment(PortalTime.day(instant, locale), PortalTime.hour(instant, locale));
	}

}
