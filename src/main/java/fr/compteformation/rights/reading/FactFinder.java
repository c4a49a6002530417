package fr.compteformation.rights.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds facts in the text of a document. They never decide: a scan has no text, and a
 * text proves nothing.
 */
final class FactFinder {

	private static final Pattern HOURS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:h\\b|heures?\\b)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DATE = Pattern
		.compile("31\\s*[/.-]\\s*12\\s*[/.-]\\s*(?:20)?14\\b|31\\s+decembre\\s+2014");

	/** A page with more numbers than this gives no useful hint. */
	private static final int MOST_HOURS = 5;

	/** A text that the file itself contains was not guessed from a picture. */
	private static final int CERTAIN = 100;

	private FactFinder() {
	}

	/**
	 * Finds facts on the pages of a document.
	 * @param pages the text of each page; empty for a scan
	 * @param name the person’s name
	 */
	static List<ReadFact> of(List<String> pages, String name) {
		List<ReadFact> facts = new ArrayList<>();
		for (int page = 0; page < pages.size(); page++) {
			String text = folded(pages.get(page));
			int number = page + 1;
			HOURS.matcher(text)
				.results()
				.map((found) -> found.group(1))
				.distinct()
				.limit(MOST_HOURS)
				.forEach((hours) -> facts.add(new ReadFact(ReadFact.Kind.HOURS, hours, number, null, CERTAIN)));
			DATE.matcher(text)
				.results()
				.map(MatchResult::group)
				.findFirst()
				.ifPresent((date) -> facts.add(new ReadFact(ReadFact.Kind.DATE, date, number, null, CERTAIN)));
			if (!name.isBlank() && text.contains(folded(name))) {
				facts.add(new ReadFact(ReadFact.Kind.NAME, name, number, null, CERTAIN));
			}
		}
		return facts;
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replace('’', '\'')
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
	}

}
