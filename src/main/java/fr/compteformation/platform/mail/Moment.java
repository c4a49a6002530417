package fr.compteformation.platform.mail;

import java.time.Instant;
import java.util.Locale;

import fr.compteformation.platform.base.PortalTime;

/**
 * A moment as mails write it, in the time of Paris.
 *
 * @param day in full
 * @param hour with minutes
 */
public record Moment(String day, String hour) {

	public static Moment of(Instant instant, Locale locale) {
		return new Moment(PortalTime.day(instant, locale), PortalTime.hour(instant, locale));
	}

}
