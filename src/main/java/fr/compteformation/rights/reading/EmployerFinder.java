package fr.compteformation.rights.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.compteformation.platform.document.page.PageWord;

/** Finds the employer and its SIRET, a number with a check digit. */
final class EmployerFinder {

	private static final Pattern SIRET = Pattern
		.compile("(?<![\\d,.])\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{5}(?![\\d,.])");

	private static final Pattern LEGAL_FORM = Pattern
		.compile("\\b(?:sarl|s\\.a\\.r\\.l\\.?|sas|sasu|s\\.a\\.s\\.?|sa|s\\.a\\.|eurl|snc|scop|association)\\b");

	private static final Pattern LABEL = Pattern.compile("(?:employeur|raison sociale|entreprise) ?: ?(?=\\S)");

	private static final int CERTAIN = 100;

	/** A row with a legal form may be an address or a bank. */
	private static final int LIKELY = 80;

	private static final int TOP_ROWS = 12;

	private static final int LONGEST = 60;

	/** The establishments of La Poste have a rule of their own. */
	private static final String LA_POSTE = "356000000";

	private EmployerFinder() {
	}

	static List<ReadFact> in(List<Row> rows) {
		List<ReadFact> facts = new ArrayList<>();
		for (Row row : rows) {
			for (Matcher found = SIRET.matcher(row.text()); found.find();) {
				String digits = found.group().replaceAll("[ .]", "");
				if (isSiret(digits)) {
					facts.add(row.fact(ReadFact.Kind.SIRET, digits, found.start(), found.end(), CERTAIN));
				}
			}
		}
		rows.stream().limit(TOP_ROWS).flatMap((row) -> employer(row).stream()).findFirst().ifPresent(facts::add);
		return facts;
	}

	static boolean isSiret(String digits) {
		int sum = 0;
		int plain = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(i) - '0';
			int doubled = (i % 2 == 0) ? 2 * digit : digit;
			sum += doubled / 10 + doubled % 10;
			plain += digit;
		}
		return digits.length() == 14 && (sum % 10 == 0 || digits.startsWith(LA_POSTE) && plain % 5 == 0);
	}

	private static List<ReadFact> employer(Row row) {
		Matcher label = LABEL.matcher(row.text());
		if (label.find()) {
			List<PageWord> name = row.between(label.end(), row.text().length());
			return List.of(row.fact(ReadFact.Kind.EMPLOYER, joined(name), name, CERTAIN));
		}
		return (row.text().length() <= LONGEST && LEGAL_FORM.matcher(row.text()).find())
				? List.of(row.fact(ReadFact.Kind.EMPLOYER, row.written(), row.words(), LIKELY)) : List.of();
	}

	private static String joined(List<PageWord> words) {
		return String.join(" ", words.stream().map(PageWord::text).toList());
	}

}
