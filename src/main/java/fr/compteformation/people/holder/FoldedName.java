package fr.compteformation.people.holder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Name matching: a normalised name that is equal for all spellings, whatever their
 * accents, case, apostrophes, hyphens, spaces, œ or oe, æ or ae, ß or ss. Never
 * displayed: names are shown as typed.
 *
 * @param value lower-case letters and digits
 */
public record FoldedName(String value) {

	private static final int MAX_NAME = 100;

	// Only accents: marks that a script requires, such as the vowels of Devanagari, stay.
	private static final Pattern ACCENTS = Pattern.compile("[\\p{M}&&\\p{IsInherited}]+");

	// Some apostrophes are classified as letters.
	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|[\u02b9-\u02bf]");

	public FoldedName {
		value = fold(value);
	}

	/**
	 * Whether a text from a file is a name that can be stored and compared. Databases
	 * reject control characters, and names contain none.
	 */
	public static boolean isName(String text) {
		return text.length() <= MAX_NAME && text.chars().noneMatch(Character::isISOControl)
				&& text.codePoints().anyMatch(Character::isLetter) && !of(text).value().isEmpty();
	}

	/** Normalises a typed name. */
	public static FoldedName of(String name) {
		return new FoldedName(name);
	}

	private static String fold(String name) {
		if (name.chars().allMatch((character) -> character < 0x80)) {
			StringBuilder bare = new StringBuilder(name.length());
			name.chars().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(bare::appendCodePoint);
			return bare.toString();
		}
		String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String bare = PUNCTUATION.matcher(plain).replaceAll("");
		// Via upper case, which turns ß into SS and a dotless i into I.
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
