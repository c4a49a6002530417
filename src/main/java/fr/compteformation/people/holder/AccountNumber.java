package fr.compteformation.people.holder;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The account number, used in emails and on the phone instead of the social security
 * number.
 *
 * @param value 10 digits: the first is not 0, so that it does not look like a phone
 * number; the last is a check digit (Luhn)
 */
public record AccountNumber(String value) {

	private static final Pattern FORM = Pattern.compile("[1-9]\\d{9}");

	private static final int FIRST = 100_000_000;

	private static final int PAYLOADS = 900_000_000;

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * @throws IllegalArgumentException if the value has another form or a wrong check
	 * digit
	 */
	public AccountNumber {
		if (!FORM.matcher(value).matches() || sum(value) % 10 != 0) {
			throw new IllegalArgumentException("not an account number");
		}
	}

	/** Parses a typed number; empty if it has another form or a wrong check digit. */
	public static Optional<AccountNumber> read(String typed) {
		String value = Nir.characters(typed);
		return (FORM.matcher(value).matches() && sum(value) % 10 == 0) ? Optional.of(new AccountNumber(value))
				: Optional.empty();
	}

	static AccountNumber random() {
		String payload = String.valueOf(FIRST + RANDOM.nextInt(PAYLOADS));
		return new AccountNumber(payload + (10 - sum(payload + '0') % 10) % 10);
	}

	/** Pairs of digits, as French people read numbers, with no-break spaces. */
	public String formatted() {
		return this.value.replaceAll("(\\d\\d)(?=\\d)", "$1\u00a0");
	}

	/** Personal data: pages and emails use {@link #formatted()}, logs must not. */
	@Override
	public String toString() {
		return "********";
	}

	// From the right, every second digit is doubled and its digits are summed.
	private static int sum(String digits) {
		int sum = 0;
		for (int place = 0; place < digits.length(); place++) {
			int digit = Character.digit(digits.charAt(digits.length() - 1 - place), 10);
			int counted = (place % 2 == 0) ? digit : 2 * digit;
			sum += (counted > 9) ? counted - 9 : counted;
		}
		return sum;
	}

}
