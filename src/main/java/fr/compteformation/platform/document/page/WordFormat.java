package fr.compteformation.platform.document.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words as text, one a line: row, place in ten thousandths, confidence and the word,
 * separated by spaces. A page ends with an empty line.
 */
public final class WordFormat {

	private static final double UNITS = 10_000;

	private static final int FIELDS = 7;

	private WordFormat() {
	}

	/** Writes the words of each page after whether they are complete. */
	public static byte[] write(PageWords words) {
		return ((words.complete() ? "complete\n" : "incomplete\n")
				+ words.pages().stream().map(WordFormat::page).collect(Collectors.joining("\n")))
			.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Reads what {@link #write(PageWords)} wrote.
	 * @throws IllegalArgumentException for anything else
	 */
	public static PageWords read(byte[] written) {
		String text = new String(written, StandardCharsets.UTF_8);
		int head = text.indexOf('\n');
		List<List<PageWord>> pages = new ArrayList<>();
		for (String page : text.substring(head + 1).split("\n\n", -1)) {
			pages.add(page(page.getBytes(StandardCharsets.UTF_8)));
		}
		return new PageWords(pages, text.startsWith("complete"));
	}

	/** Writes the words of a page. */
	static byte[] bytes(List<PageWord> words) {
		return page(words).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Reads the words of a page; a line cut off by a limit is left out.
	 */
	static List<PageWord> page(byte[] written) {
		return new String(written, StandardCharsets.UTF_8).lines()
			.map((line) -> line.split(" ", FIELDS))
			.filter((fields) -> fields.length == FIELDS && !fields[FIELDS - 1].isBlank())
			.map(WordFormat::word)
			.toList();
	}

	private static String page(List<PageWord> words) {
		return words.stream().map(WordFormat::line).collect(Collectors.joining());
	}

	private static String line(PageWord word) {
		return "%d %d %d %d %d %d %s\n".formatted(word.line(), units(word.left()), units(word.top()),
				units(word.width()), units(word.height()), word.confidence(), word.text());
	}

	private static PageWord word(String[] fields) {
		return new PageWord(fields[FIELDS - 1], Integer.parseInt(fields[0]), fraction(fields[1]), fraction(fields[2]),
				fraction(fields[3]), fraction(fields[4]), Math.clamp(Integer.parseInt(fields[5]), 0, PageWord.CERTAIN));
	}

	private static long units(double fraction) {
		return Math.round(fraction * UNITS);
	}

	private static double fraction(String units) {
		return Integer.parseInt(units) / UNITS;
	}

}
