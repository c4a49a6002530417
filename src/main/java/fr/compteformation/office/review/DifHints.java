package fr.compteformation.office.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import fr.compteformation.rights.dif.DifFinding;
import fr.compteformation.rights.hours.DifHours;

/**
 * Extracts hints from the text of a document to help agents. They never decide: a scan
 * has no text, and a text proves nothing.
 */
public final class DifHints {

	private static final Pattern HOURS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:h\\b|heures?\\b)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DATE = Pattern
		.compile("31\\s*[/.-]\\s*12\\s*[/.-]\\s*(?:20)?14\\b|31\\s+decembre\\s+2014");

	/** A page with more numbers than this gives no useful hint. */
	private static final int MOST_HOURS = 5;

	private DifHints() {
	}

	/**
	 * Extracts hints from the pages of a document.
	 * @param pages the text of each page; empty for a scan
	 * @param name the person’s name
	 */
	public static List<DifHint> of(List<String> pages, String name) {
		List<DifHint> hints = new ArrayList<>();
		for (int page = 0; page < pages.size(); page++) {
			String text = folded(pages.get(page));
			int number = page + 1;
			HOURS.matcher(text)
				.results()
				.map((found) -> found.group(1))
				.distinct()
				.limit(MOST_HOURS)
				.forEach((hours) -> hints.add(new DifHint(DifHint.Kind.HOURS, hours, number)));
			DATE.matcher(text)
				.results()
				.map(MatchResult::group)
				.findFirst()
				.ifPresent((date) -> hints.add(new DifHint(DifHint.Kind.DATE, date, number)));
			if (!name.isBlank() && text.contains(folded(name))) {
				hints.add(new DifHint(DifHint.Kind.NAME, name, number));
			}
		}
		return hints;
	}

	/** Compares all hints with the declared hours. */
	static DifFinding finding(List<DifHint> hints, DifHours declared) {
		List<DifHint> hours = hints.stream().filter((hint) -> hint.kind() == DifHint.Kind.HOURS).toList();
		if (hours.isEmpty()) {
			return DifFinding.SILENT;
		}
		return hours.stream().allMatch((hint) -> hint.differsFrom(declared)) ? DifFinding.DIFFERS : DifFinding.AGREES;
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replace('’', '\'')
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
	}

}
