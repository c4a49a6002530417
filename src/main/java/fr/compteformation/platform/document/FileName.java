package fr.compteformation.platform.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.compteformation.platform.document.check.FileType;

/**
 * Names of files as people see them again: without folders, and without characters that
 * would hide what they say, such as the one that turns the direction of writing.
 */
final class FileName {

	/** In characters, before an ending is added. */
	static final int LONGEST = 100;

	private static final String UNNAMED = "document";

	private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

	/** Control, format, private, unassigned; what computers forbid in names. */
	private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]");

	private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

	/** As a file that was taken in always has one. */
	private static final Pattern ENDING = Pattern.compile("\\.\\w+$");

	private FileName() {
	}

	/** The name without its folders and its traps. */
	static String cleaned(String given) {
		String name = FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceFirst("");
		name = UNFIT.matcher(name).replaceAll("").replaceAll("\\s+", " ");
		name = EDGES.matcher(shortened(name)).replaceAll("");
		return name.isEmpty() ? UNNAMED : name;
	}

	/** The same, ending as files of this type do, whatever it ended with. */
	static String cleaned(String given, FileType type) {
		String name = cleaned(given);
		String lowerCase = name.toLowerCase(Locale.ROOT);
		return type.extensions().stream().anyMatch((extension) -> lowerCase.endsWith("." + extension)) ? name
				: name + "." + type.extensions().getFirst();
	}

	/** That of a copy as PDF, which says that it is one. */
	static String ofCopy(String name) {
		return ENDING.matcher(name).replaceFirst("") + ".copie.pdf";
	}

	/** That of the file as it was handed in, beside copies of it. */
	static String ofOriginal(String name) {
		return ENDING.matcher(name).replaceFirst(".original$0");
	}

	// The end stays: that is where names of one series differ.
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
