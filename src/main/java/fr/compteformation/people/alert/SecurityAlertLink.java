package fr.compteformation.people.alert;

import java.net.URI;

/**
 * What a mail says of the link by which the owner says that it was not them.
 *
 * @param alarm the link
 * @param alarmDay the day until which it works
 * @param alarmHour the hour on that day
 */
public record SecurityAlertLink(URI alarm, String alarmDay, String alarmHour) {

	/** The link suspends an account. */
	@Override
	public String toString() {
		return "********";
	}

}
