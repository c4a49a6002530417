package fr.compteformation.access.civilstatus;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth in the civil register. Unknown days and months are recorded as 00 or
 * 01.
 *
 * @param year in full
 * @param month 1 to 12; 0 if unknown
 * @param day 1 to 31; 0 if unknown
 */
public record BirthDate(int year, int month, int day) implements Serializable {

	private static final Pattern FORM = Pattern.compile("(\\d{4})-(0\\d|1[0-2])-([0-2]\\d|3[01])");

	/** Parses {@code YYYY-MM-DD}; empty for anything else. */
	public static Optional<BirthDate> read(String text) {
		Matcher parts = FORM.matcher(text);
		return parts.matches() ? Optional.of(new BirthDate(Integer.parseInt(parts.group(1)),
				Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))) : Optional.empty();
	}

	/** Keep birth dates out of logs. */
	@Override
	public String toString() {
		return "********";
	}

}
