package fr.compteformation.personal.delegation;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.compteformation.platform.security.SecretToken;

/**
 * What a person hands over so that somebody sees their rights: 16 signs of 32 that are
 * not mistaken for each other, which makes 80 random bits. Works once.
 *
 * @param value the signs, in capitals
 */
public record DelegationCode(String value) {

	/** How many signs. */
	static final int LENGTH = 16;

	private static final int GROUP = 4;

	private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	static DelegationCode random() {
		return new DelegationCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
			.mapToObj((index) -> String.valueOf(SIGNS.charAt(index)))
			.collect(Collectors.joining()));
	}

	/**
	 * A code as people type it: in small letters, with spaces or hyphens, with I and L
	 * for 1 and O for 0 (Crockford’s base 32).
	 */
	static DelegationCode typed(String typed) {
		return new DelegationCode(Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.replaceAll("[\\s\\p{Pd}.]", "")
			.replace('I', '1')
			.replace('L', '1')
			.replace('O', '0'));
	}

	/** In groups of four, as it is read aloud. */
	public String formatted() {
		return this.value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
	}

	boolean isWhole() {
		return this.value.matches("[" + SIGNS + "]{" + LENGTH + "}");
	}

	/** As it is kept, by its hash. */
	SecretToken token() {
		return new SecretToken(this.value);
	}

	@Override
	public String toString() {
		return "********";
	}

}
