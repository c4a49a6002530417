package fr.compteformation.people.holder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared: two spellings of one name fold to equal values, whatever
 * their accents, case, apostrophes, hyphens, spaces, œ or oe, æ or ae, ß or ss. Never
 * shown: a name is shown as it was typed.
 *
 * @param value lower-case letters and digits
 */
public record FoldedName(String value) {

	// Marks of scripts that are not written without them, such as the vowels of
	// Devanagari, belong to the name.
	private static final Pattern ACCENTS = Pattern.compile("[\\p{M}&&\\p{IsInherited}]+");

	// Some apostrophes count as letters.
	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|[\u02b9-\u02bf]");

	public FoldedName {
		value = fold(value);
	}

	/** Folds a name as typed. */
	public static FoldedName of(String name) {
		return new FoldedName(name);
	}

	private static String fold(String name) {
		String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String bare = PUNCTUATION.matcher(plain).replaceAll("");
		// By way of upper case, which turns ß into SS and a dotless i into I.
		return bare.toLowerCase(Locale.ROOT)
			.toUpperCase(Locale.ROOT)
			.toLowerCase(Locale.ROOT)
			.replace("\u0153", "oe")
			.replace("\u00e6", "ae")
			.replace("\u00f8", "o")
			.replace("\u0142", "l")
			.replace("\u0111", "d")
			.replace("\u00f0", "d")
			.replace("\u00fe", "th");
	}

	@Override
	public String toString() {
		return "********";
	}

}
