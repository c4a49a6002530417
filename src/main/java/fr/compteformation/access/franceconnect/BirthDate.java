package fr.compteformation.access.franceconnect;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth as civil status knows it. A day that nobody knows is told as 00 or 01,
 * a month as 00 or 01 too.
 *
 * @param year in full
 * @param month 1 to 12; 0 when it is not known
 * @param day 1 to 31; 0 when it is not known
 */
public record BirthDate(int year, int month, int day) implements Serializable {

	private static final Pattern FORM = Pattern.compile("(\\d{4})-(0\\d|1[0-2])-([0-2]\\d|3[01])");

	/** Reads {@code YYYY-MM-DD}; empty for anything else. */
	public static Optional<BirthDate> read(String text) {
		Matcher parts = FORM.matcher(text);
		return parts.matches() ? Optional.of(new BirthDate(Integer.parseInt(parts.group(1)),
				Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))) : Optional.empty();
	}

	/** It tells when somebody was born. */
	@Override
	public String toString() {
		return "********";
	}

}
