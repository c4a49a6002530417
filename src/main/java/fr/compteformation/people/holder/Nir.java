package fr.compteformation.people.holder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.compteformation.people.holder.NirReading.Invalid;
import fr.compteformation.people.holder.NirReading.Valid;

/**
 * The number that social security gives a person (numéro de sécurité sociale): 13
 * characters (sex, year and month of birth, department and commune of birth, order)
 * followed by a key of two digits. It tells what was typed on a form, never who typed it,
 * and may change during a life.
 *
 * @param value the 15 characters without separators, a letter of Corsica in upper case
 */
public record Nir(String value) {

	private static final int NUMBER_LENGTH = 13;

	private static final int FULL_LENGTH = 15;

	// What cards, letters and copied texts put between the digits; what cannot be seen
	// does not count either.
	private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Pd}\u2212./]+");

	private static final Pattern WITH_KEY = Pattern.compile("[0-9AB]{13}\\d\\d");

	/**
	 * Takes the number and its key in any of the forms that people type.
	 * @throws IllegalArgumentException when they are not a number with its key
	 */
	public Nir {
		value = characters(value);
		if (value.length() != FULL_LENGTH || NirProblem.of(number(value), key(value)).isPresent()) {
			// Without the number: messages of exceptions reach logs.
			throw new IllegalArgumentException("not a NIR");
		}
	}

	/**
	 * Reads the two fields of a form; the first one may hold the number and its key.
	 */
	public static NirReading read(String number, String key) {
		String first = characters(number);
		String second = characters(key);
		if (first.length() == FULL_LENGTH && (second.isEmpty() || second.equals(key(first)))) {
			second = key(first);
			first = number(first);
		}
		return reading(NirProblem.of(first, second), first, second);
	}

	/**
	 * Reads the one field of the sign-in: 13 characters, whose key is then computed, or
	 * 15, whose key is checked.
	 */
	public static NirReading readForSignIn(String typed) {
		String characters = characters(typed);
		if (characters.length() == FULL_LENGTH) {
			return read(characters, "");
		}
		Optional<NirProblem> problem = NirProblem.ofNumber(characters)
			.map((found) -> (found == NirProblem.LENGTH) ? NirProblem.LENGTH_FOR_SIGN_IN : found);
		return reading(problem, characters, problem.isEmpty() ? keyOf(characters) : "");
	}

	private static NirReading reading(Optional<NirProblem> problem, String number, String key) {
		return problem.<NirReading>map((found) -> new Invalid(found, found.parameters(number, key)))
			.orElseGet(() -> new Valid(new Nir(number + key)));
	}

	/** Whether a typed text looks like a number followed by its key. */
	public static boolean isTypedWithKey(String typed) {
		return WITH_KEY.matcher(characters(typed)).matches();
	}

	/**
	 * What counts of a typed text: without separators, full-width digits and letters in
	 * their plain form. Characters that no number has are kept.
	 */
	public static String characters(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
		return SEPARATORS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
	}

	/** The 13 characters without the key. */
	public String number() {
		return number(this.value);
	}

	/** The key: two digits, 01 to 97. */
	public String key() {
		return key(this.value);
	}

	/**
	 * Grouped as on the card, {@code 2 55 08 14 168 025 38}: for its owner only, while
	 * they type it. Pages show {@link #masked()}.
	 */
	public String formatted() {
		return formattedNumber() + ' ' + key();
	}

	/** The number without its key as on the card, {@code 2 55 08 14 168 025}. */
	public String formattedNumber() {
		return String.join(" ", birth(), this.value.substring(5, 7), this.value.substring(7, 10),
				this.value.substring(10, 13));
	}

	/** Sex, year and month, {@code 2 55 08 •• ••• •••}: all that a page shows. */
	public String masked() {
		return birth() + " •• ••• •••";
	}

	private String birth() {
		return String.join(" ", this.value.substring(0, 1), this.value.substring(1, 3), this.value.substring(3, 5));
	}

	@Override
	public String toString() {
		return "********";
	}

	// 97 minus the remainder by 97; for the key, the department 2A counts as 19 and 2B
	// as 18.
	static String keyOf(String number) {
		long counted = Long.parseLong(number.replace("2A", "19").replace("2B", "18"));
		return String.format(Locale.ROOT, "%02d", 97 - counted % 97);
	}

	private static String number(String full) {
		return full.substring(0, NUMBER_LENGTH);
	}

	private static String key(String full) {
		return full.substring(NUMBER_LENGTH);
	}

}
