package fr.compteformation.platform.base;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference that can be read out on the phone: two groups of four characters such as
 * {@code 7F3K-92QD}, in Crockford’s alphabet, which leaves out I, L, O and U.
 */
public record Reference(String value) {

	/** Number of characters, including the hyphen. */
	public static final int LENGTH = 9;

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * @throws IllegalArgumentException if the value has another form
	 */
	public Reference {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("not a reference");
		}
	}

	/** A new random reference, one of 2⁴⁰. */
	public static Reference random() {
		StringBuilder value = new StringBuilder(LENGTH);
		RANDOM.ints(LENGTH - 1, 0, ALPHABET.length()).forEach((index) -> value.append(ALPHABET.charAt(index)));
		return new Reference(value.insert(4, '-').toString());
	}

	/** Parses a typed or linked reference; empty if it has another form. */
	public static Optional<Reference> read(String typed) {
		String value = typed.strip().toUpperCase(Locale.ROOT);
		return FORM.matcher(value).matches() ? Optional.of(new Reference(value)) : Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
