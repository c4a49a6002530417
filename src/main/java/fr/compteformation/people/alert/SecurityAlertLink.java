package fr.compteformation.people.alert;

import java.net.URI;

/**
 * The “it was not me” link as an email shows it.
 *
 * @param alarm the link
 * @param alarmDay the day on which it expires
 * @param alarmHour the time on that day
 */
public record SecurityAlertLink(URI alarm, String alarmDay, String alarmHour) {

	/** Secret: the link suspends an account. */
	@Override
	public String toString() {
		return "********";
	}

}
