package fr.compteformation.rights.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import fr.compteformation.platform.document.page.PageWord;
import fr.compteformation.platform.document.page.PageWords;

/**
 * A row of words on a page, with its text in lower case and without accents.
 */
final class Row {

	private final int page;

	private final PageTurn turn;

	/** Their places are those on the upright page. */
	private final List<PageWord> words;

	private final String text;

	/** Where each word begins in the text. */
	private final int[] starts;

	private Row(int page, PageTurn turn, List<PageWord> words) {
		this.page = page;
		this.turn = turn;
		this.words = words.stream().map(turn::upright).toList();
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
			PageTurn turn = PageTurn.of(document.pages().get(page));
			List<PageWord> row = new ArrayList<>();
			for (PageWord word : document.pages().get(page)) {
				if (!row.isEmpty() && row.getLast().line() != word.line()) {
					rows.add(new Row(page + 1, turn, row));
					row.clear();
				}
				row.add(word);
			}
			if (!row.isEmpty()) {
				rows.add(new Row(page + 1, turn, row));
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

	/** The text before a word. */
	String before(int word) {
		return this.text.substring(0, this.starts[word]);
	}

	/** The text as it is written. */
	String written() {
		return String.join(" ", this.words.stream().map(PageWord::text).toList());
	}

	/** A fact about a part of the text. */
	ReadFact fact(ReadFact.Kind kind, String found, int from, int to, int confidence) {
		return fact(kind, found, between(from, to), confidence);
	}

	/** A fact about some of the words, which may go on in the next row. */
	ReadFact fact(ReadFact.Kind kind, String found, List<PageWord> words, int confidence) {
		IntStream each = words.stream().mapToInt(PageWord::confidence);
		// A name equals one that is known: a part that was hard to read is right all the
		// same.
		int read = (kind == ReadFact.Kind.NAME) ? (int) each.average().orElse(0) : each.min().orElse(0);
		return new ReadFact(kind, found, this.page, this.turn.back(place(words)), confidence * read / PageWord.CERTAIN);
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
