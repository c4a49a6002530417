package fr.compteformation.rights.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.compteformation.platform.document.page.PageWord;
import fr.compteformation.platform.document.page.PageWords;

/**
 * A row of words on a page, with its text in lower case and without accents.
 */
final class Row {

	private final int page;

	private final List<PageWord> words;

	private final String text;

	/** Where each word begins in the text. */
	private final int[] starts;

	private Row(int page, List<PageWord> words) {
		this.page = page;
		this.words = words;
		this.starts = new int[words.size()];
		StringBuilder joined = new StringBuilder();
		for (int word = 0; word < words.size(); word++) {
			joined.append((word > 0) ? " " : "");
			this.starts[word] = joined.length();
			joined.append(folded(words.get(word).text()));
		}
		this.text = joined.toString();
	}

	/** All rows of a document in reading order. */
	static List<Row> of(PageWords document) {
		List<Row> rows = new ArrayList<>();
		for (int page = 0; page < document.pages().size(); page++) {
			List<PageWord> row = new ArrayList<>();
			for (PageWord word : document.pages().get(page)) {
				if (!row.isEmpty() && row.getLast().line() != word.line()) {
					rows.add(new Row(page + 1, List.copyOf(row)));
					row.clear();
				}
				row.add(word);
			}
			if (!row.isEmpty()) {
				rows.add(new Row(page + 1, List.copyOf(row)));
			}
		}
		return rows;
	}

	static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replace('’', '\'')
			.toLowerCase(Locale.ROOT);
	}

	int page() {
		return this.page;
	}

	String text() {
		return this.text;
	}

	List<PageWord> words() {
		return this.words;
	}

	/** The text as it is written. */
	String written() {
		return String.join(" ", this.words.stream().map(PageWord::text).toList());
	}

	/** A fact about a part of the text. */
	ReadFact fact(ReadFact.Kind kind, String found, int from, int to, int confidence) {
		return fact(kind, found, between(from, to), confidence);
	}

	/** A fact about some of the words. */
	ReadFact fact(ReadFact.Kind kind, String found, List<PageWord> words, int confidence) {
		int read = words.stream().mapToInt(PageWord::confidence).min().orElse(0);
		return new ReadFact(kind, found, this.page, place(words), confidence * read / PageWord.CERTAIN);
	}

	/** The words of a part of the text. */
	List<PageWord> between(int from, int to) {
		List<PageWord> between = new ArrayList<>();
		for (int word = 0; word < this.starts.length; word++) {
			int end = (word + 1 < this.starts.length) ? this.starts[word + 1] - 1 : this.text.length();
			if (this.starts[word] < to && end > from) {
				between.add(this.words.get(word));
			}
		}
		return between;
	}

	private static ReadFact.Place place(List<PageWord> words) {
		double left = words.stream().mapToDouble(PageWord::left).min().orElse(0);
		double top = words.stream().mapToDouble(PageWord::top).min().orElse(0);
		double right = words.stream().mapToDouble((word) -> word.left() + word.width()).max().orElse(0);
		double bottom = words.stream().mapToDouble((word) -> word.top() + word.height()).max().orElse(0);
		return new ReadFact.Place(left, top, right - left, bottom - top);
	}

}
