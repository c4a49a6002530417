package fr.compteformation.rights.reading;

import java.util.ArrayList;
import java.util.List;

import fr.compteformation.platform.document.page.PageWord;
import fr.compteformation.platform.document.page.PageWords;

/**
 * Reads plain text as if it were a document.
 */
public final class TextReadings {

	private TextReadings() {
	}

	/**
	 * Reads a page.
	 * @param name the person’s first name and family name to look for; empty for none
	 */
	public static DocumentReading of(String page, String name) {
		String[] parts = name.split(" ", 2);
		return DocumentReading.of(new PageWords(List.of(words(page)), true),
				(parts.length < 2) ? PersonNames.NONE : new PersonNames(parts[0], List.of(parts[1])));
	}

	/** Reads a page of a payslip. */
	static PayslipReading payslip(String page) {
		return PayslipReading.of(new PageWords(List.of(words(page)), true));
	}

	private static List<PageWord> words(String page) {
		List<PageWord> words = new ArrayList<>();
		String[] lines = page.split("\n");
		for (int line = 0; line < lines.length; line++) {
			int left = 0;
			for (String word : lines[line].split(" ")) {
				words.add(new PageWord(word, line, left / 100.0, line / 70.0, word.length() / 100.0, 1 / 100.0,
						PageWord.CERTAIN));
				left += word.length() + 1;
			}
		}
		return words;
	}

}
