package fr.compteformation.access.identitydocument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.compteformation.people.holder.Nir;

/**
 * What a social security number says about a birth, to be compared with a document.
 *
 * @param female the sex
 * @param year the last two digits of the year
 * @param month 1 to 12; empty if the number does not say
 * @param department such as 14, 2A or 974, 99 for births abroad
 */
public record BirthInNumber(boolean female, String year, Optional<Integer> month, String department) {

	/** Departments overseas have three digits. */
	private static final Pattern OVERSEAS = Pattern.compile("9[78].");

	private static final int MONTHS = 12;

	private static final int CENTURY = 100;

	private static final int YOUNGEST = 14;

	// Registers in which a month is missing number the births from 31 to 42.
	private static final int MONTHS_OF_FORMER_SERIES = 30;

	static BirthInNumber of(Nir nir) {
		String digits = nir.number();
		int month = Integer.parseInt(digits.substring(3, 5));
		if (month > MONTHS_OF_FORMER_SERIES) {
			month -= MONTHS_OF_FORMER_SERIES;
		}
		String place = digits.substring(5, 8);
		return new BirthInNumber(digits.charAt(0) % 2 == 0, digits.substring(1, 3),
				(month >= 1 && month <= MONTHS) ? Optional.of(month) : Optional.empty(),
				OVERSEAS.matcher(place).matches() ? place : place.substring(0, 2));
	}

	/** The latest year with these digits, given that account holders are 14 or older. */
	public int yearUntil(LocalDate today) {
		int year = today.getYear() / CENTURY * CENTURY + Integer.parseInt(this.year);
		return (year > today.getYear() - YOUNGEST) ? year - CENTURY : year;
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

}
