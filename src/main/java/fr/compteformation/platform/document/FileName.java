package fr.compteformation.platform.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.compteformation.platform.document.check.FileType;

/**
 * Cleans file names: removes folders and characters that would disguise the name, such as
 * those that reverse the writing direction.
 */
final class FileName {

	/** Maximum number of characters before the extension. */
	static final int LONGEST = 100;

	private static final String UNNAMED = "document";

	/**
	 * Control, format, private-use and unassigned characters, and those that file systems
	 * forbid.
	 */
	private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]");

	private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

	/** Every stored file has an extension. */
	private static final Pattern ENDING = Pattern.compile("\\.\\w+$");

	private FileName() {
	}

	static String cleaned(String given) {
		String path = Normalizer.normalize(given, Normalizer.Form.NFC);
		String name = path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
		name = UNFIT.matcher(name).replaceAll("").replaceAll("\\s+", " ");
		name = EDGES.matcher(shortened(name)).replaceAll("");
		return name.isEmpty() ? UNNAMED : name;
	}

	/** The cleaned name with an extension of this type. */
	static String cleaned(String given, FileType type) {
		String name = cleaned(given);
		String lowerCase = name.toLowerCase(Locale.ROOT);
		return type.extensions().stream().anyMatch((extension) -> lowerCase.endsWith("." + extension)) ? name
				: name + "." + type.extensions().getFirst();
	}

	/** The name of a safe copy. */
	static String ofCopy(String name) {
		return ENDING.matcher(name).replaceFirst("") + ".copie.pdf";
	}

	/** The name of the original beside its safe copy. */
	static String ofOriginal(String name) {
		return ENDING.matcher(name).replaceFirst(".original$0");
	}

	// Keep the end: that is where the names of a series differ.
	private static String shortened(String name) {
		int length = name.codePointCount(0, name.length());
		if (length <= LONGEST) {
			return name;
		}
		int end = name.length();
		return name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "…"
				+ name.substring(name.offsetByCodePoints(end, -(LONGEST / 2 - 1)));
	}

}
