package fr.compteformation.people.password;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * A password in clear, for the moment between the form and the hash. Composed (NFC), so
 * that one typed with separate accents, as some keyboards do, is the same password.
 *
 * @param value what is to be hashed
 */
public record Password(String value) {

	/** Longer ones are refused: each try would cost the server more. */
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
