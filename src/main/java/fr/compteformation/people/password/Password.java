package fr.compteformation.people.password;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * A clear-text password between form and hash. Normalised (NFC), so that a password typed
 * with separate accents, as some keyboards do, is the same.
 *
 * @param value the text to hash
 */
public record Password(String value) {

	/** Limits the cost of hashing. */
	public static final int MAX_LENGTH = 200;

	public Password {
		value = Normalizer.normalize(value, Normalizer.Form.NFC);
	}

	/** In code points. */
	public int length() {
		return this.value.codePointCount(0, this.value.length());
	}

	long count(IntPredicate kind) {
		return this.value.codePoints().filter(kind).count();
	}

	@Override
	public String toString() {
		return "********";
	}

}
