package fr.compteformation.people.holder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.compteformation.people.holder.NirReading.Invalid;
import fr.compteformation.people.holder.NirReading.Valid;

/**
 * A French social security number (numéro de sécurité sociale, NIR): 13 characters (sex,
 * year and month of birth, department and commune of birth, order) and a check key of two
 * digits. It identifies what was typed, not who typed it, and may change during a
 * person’s life.
 *
 * @param value the 15 characters without separators, a letter of Corsica in upper case
 */
public record Nir(String value) {

	private static final int NUMBER_LENGTH = 13;

	private static final int FULL_LENGTH = 15;

	// Separators found on cards, in letters and in copied text, including invisible
	// characters.
	private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Pd}\u2212./]+");

	private static final Pattern WITH_KEY = Pattern.compile("[0-9AB]{13}\\d\\d");

	/**
	 * Accepts the number with its key in any form that people type.
	 * @throws IllegalArgumentException if the value is not a number with its key
	 */
	public Nir {
		value = characters(value);
		if (value.length() != FULL_LENGTH || NirProblem.of(number(value), key(value)).isPresent()) {
			// Without the value: exception messages reach the log.
			throw new IllegalArgumentException("not a NIR");
		}
	}

	/** Parses the two fields of a form; the first one may hold number and key. */
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
	 * Parses the single field of the sign-in form: 13 characters, for which the key is
	 * computed, or 15, whose key is checked.
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

	/** Whether a typed text looks like a number with its key. */
	public static boolean isTypedWithKey(String typed) {
		return WITH_KEY.matcher(characters(typed)).matches();
	}

	/**
	 * Normalises typed text: removes separators and converts full-width characters. Keeps
	 * invalid characters.
	 */
	public static String characters(String typed) {
		if (WITH_KEY.matcher(typed).matches()) {
			return typed;
		}
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
	 * Grouped as on the card, {@code 2 55 08 14 168 025 38}: only for its owner while
	 * typing. Pages show {@link #masked()}.
	 */
	public String formatted() {
		return formattedNumber() + ' ' + key();
	}

	/**
	 * The number without its key, grouped as on the card, {@code 2 55 08 14 168 025}.
	 */
	public String formattedNumber() {
		return String.join(" ", birth(), this.value.substring(5, 7), this.value.substring(7, 10),
				this.value.substring(10, 13));
	}

	/** Sex, year and month, {@code 2 55 08 •• ••• •••}: all that pages show. */
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

	// 97 minus the number modulo 97; for the key, department 2A counts as 19 and 2B as
	// 18.
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
