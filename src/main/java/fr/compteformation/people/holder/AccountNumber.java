package fr.compteformation.people.holder;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that stands for a person on mails and on the phone instead of their social
 * security number.
 *
 * @param value 10 digits, the first of which is not 0, so that nobody takes it for a
 * telephone number, and the last of which is a check digit (Luhn)
 */
public record AccountNumber(String value) {

	private static final Pattern FORM = Pattern.compile("[1-9]\\d{9}");

	private static final int FIRST = 100_000_000;

	private static final int PAYLOADS = 900_000_000;

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * @throws IllegalArgumentException when the value has another form, or a digit is
	 * wrong
	 */
	public AccountNumber {
		if (!FORM.matcher(value).matches() || sum(value) % 10 != 0) {
			throw new IllegalArgumentException("not an account number");
		}
	}

	/** The number that somebody typed, unless it has another form or a digit is wrong. */
	public static Optional<AccountNumber> read(String typed) {
		String value = Nir.characters(typed);
		return (FORM.matcher(value).matches() && sum(value) % 10 == 0) ? Optional.of(new AccountNumber(value))
				: Optional.empty();
	}

	static AccountNumber random() {
		String payload = String.valueOf(FIRST + RANDOM.nextInt(PAYLOADS));
		return new AccountNumber(payload + (10 - sum(payload + '0') % 10) % 10);
	}

	/**
	 * Two digits at a time, as French people read numbers out, with spaces at which no
	 * line breaks.
	 */
	public String formatted() {
		return this.value.replaceAll("(\\d\\d)(?=\\d)", "$1\u00a0");
	}

	/** It names a person: pages and mails ask for {@link #formatted()}, logs do not. */
	@Override
	public String toString() {
		return "********";
	}

	// From the right every second digit counts double, as the sum of its own digits.
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
