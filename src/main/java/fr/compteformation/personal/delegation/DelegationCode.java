package fr.compteformation.personal.delegation;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.compteformation.platform.security.SecretToken;

/**
 * The code that a person hands over to show their rights: 16 characters from an alphabet
 * of 32 without lookalikes (80 random bits). Valid once.
 *
 * @param value the characters, in capitals
 */
public record DelegationCode(String value) {

	/** The number of characters. */
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
	 * Parses a typed code: ignores case, spaces and hyphens; reads I and L as 1, and O as
	 * 0 (Crockford’s Base32).
	 */
	static DelegationCode typed(String typed) {
		return new DelegationCode(Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.replaceAll("[\\s\\p{Pd}.]", "")
			.replace('I', '1')
			.replace('L', '1')
			.replace('O', '0'));
	}

	/** In groups of four, for reading aloud. */
	public String formatted() {
		return this.value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
	}

	boolean isWhole() {
		return this.value.matches("[" + SIGNS + "]{" + LENGTH + "}");
	}

	/** As a token; only its hash is stored. */
	SecretToken token() {
		return new SecretToken(this.value);
	}

	@Override
	public String toString() {
		return "********";
	}

}
