package fr.compteformation.platform.register;

/**
 * The number of an employer’s establishment (SIRET): 9 digits for the company, 5 for the
 * establishment, with a Luhn check digit. La Poste has too many establishments for Luhn:
 * there the digit sum is a multiple of 5.
 *
 * @param value 14 digits
 */
public record Siret(String value) {

	private static final int LENGTH = 14;

	private static final int COMPANY = 9;

	private static final String LA_POSTE = "356000000";

	private static final String NOBODY = "000000000";

	public Siret {
		if (!isOne(value)) {
			throw new IllegalArgumentException("not a SIRET");
		}
	}

	/** Whether both establishments belong to the same company. */
	public boolean isOfSameCompany(Siret other) {
		return this.value.regionMatches(0, other.value, 0, COMPANY);
	}

	/** Whether a text is a valid number. */
	public static boolean isOne(String text) {
		return text.length() == LENGTH && text.chars().allMatch((digit) -> digit >= '0' && digit <= '9')
				&& !text.startsWith(NOBODY)
				&& (sum(text, 2) % 10 == 0 || text.startsWith(LA_POSTE) && sum(text, 1) % 5 == 0);
	}

	// Luhn: double every second digit from the right and add the digits of the result.
	private static int sum(String digits, int weight) {
		int sum = 0;
		for (int place = 0; place < LENGTH; place++) {
			int digit = (digits.charAt(place) - '0') * ((place % 2 == 0) ? weight : 1);
			sum += digit / 10 + digit % 10;
		}
		return sum;
	}

}
