package fr.compteformation.rights.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.compteformation.people.holder.FoldedName;
import fr.compteformation.platform.document.page.PageWord;

/**
 * Looks for a person’s name in both orders, whatever its accents, case and hyphens. A
 * name that is nearly theirs, or that continues on either side, may be somebody else’s:
 * Anne Marie Martin is not Marie Martin.
 */
final class NameFinder {

	private static final int CERTAIN = 100;

	/** A name with further names beside it. */
	private static final int UNCLEAR = 60;

	/** A name may be written in so many words. */
	private static final int MOST_PARTS = 4;

	/** Further first names between the first one and the family name. */
	private static final int MOST_BETWEEN = 2;

	/** Words in capital letters beside a name that are no part of it, folded. */
	private static final Set<String> NO_NAMES = Set.of("m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle",
			"nom", "prenom", "prenoms", "nee", "ne", "epouse", "salarie", "salariee", "matricule", "que", "a", "le",
			"est", "et", "nous", "demeurant", "destinataire", "nomprenom", "beneficiaire", "employe", "employee");

	/** Words before the name of a signatory rather than of the document’s subject. */
	private static final Pattern SIGNS = Pattern
		.compile("(?:soussigne|direct(?:eur|rice|ion)|gerant|\\bdrh\\b|responsable|president|signature|signe par"
				+ "|fait par|contact|\\bcc\\b)(?!.*\\b(?:atteste|certifi|employe|que)\\b).*$");

	private final PersonNames names;

	private final List<String> families;

	private final String first;

	private NameFinder(PersonNames names) {
		this.names = names;
		this.families = names.familyNames().stream().map(NameFinder::folded).filter((name) -> !name.isEmpty()).toList();
		this.first = folded(names.firstName());
	}

	/** The places of the name, the clearest first. */
	static List<ReadFact> in(List<Row> rows, PersonNames names) {
		if (names.areUnknown()) {
			return List.of();
		}
		NameFinder finder = new NameFinder(names);
		List<ReadFact> facts = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			facts.addAll(finder.inRow(rows.get(row)));
			if (row + 1 < rows.size()) {
				finder.labelled(rows.get(row), rows.get(row + 1)).ifPresent(facts::add);
			}
		}
		facts.sort(Comparator.comparingInt(ReadFact::confidence).reversed());
		return facts;
	}

	private List<ReadFact> inRow(Row row) {
		List<ReadFact> facts = new ArrayList<>();
		List<PageWord> words = row.words();
		for (int start = 0; start < words.size(); start++) {
			for (String family : this.families) {
				int end = end(words, start, family);
				if (end > 0) {
					around(row, start, end).ifPresent(facts::add);
				}
			}
		}
		return facts;
	}

	// The family name is at these words: is the first name beside it?
	private Optional<ReadFact> around(Row row, int start, int end) {
		List<PageWord> words = row.words();
		if (this.first.isEmpty()) {
			boolean titled = start > 0 && isNoName(words.get(start - 1)) && !continues(words, end - 1, end);
			return titled ? Optional.of(fact(row, start, end, UNCLEAR)) : Optional.empty();
		}
		int after = end(words, end, this.first);
		if (after > 0 && !isGap(words, end - 1, end)) {
			return Optional.of(fact(row, start, after, continues(words, start, start - 1) ? UNCLEAR : CERTAIN));
		}
		for (int between = 0; between <= MOST_BETWEEN; between++) {
			for (int begin = start - between - 1; begin >= Math.max(0, start - between - MOST_PARTS); begin--) {
				if (end(words, begin, this.first) == start - between && areNames(words, start - between, start)
						&& !isGapWithin(words, begin, start)) {
					boolean more = continues(words, begin, begin - 1) || continues(words, end - 1, end);
					return Optional.of(fact(row, begin, end, more ? UNCLEAR : CERTAIN));
				}
			}
		}
		return Optional.of(fact(row, start, end, UNCLEAR / 2));
	}

	// A form: “Nom : Martin” above “Prénom : Chloé”.
	private Optional<ReadFact> labelled(Row row, Row next) {
		boolean named = row.text().matches("nom(?: de naissance| de famille| d'usage)? ?:? .*")
				&& next.text().matches("prenoms? ?:? .*") && !this.first.isEmpty();
		if (!named) {
			return Optional.empty();
		}
		String family = folded(after(row, "nom(?: de naissance| de famille| d'usage)? ?:? "));
		String first = folded(after(next, "prenoms? ?:? ").split(" ")[0]);
		List<PageWord> words = Stream.of(row, next).map(Row::words).flatMap(List::stream).toList();
		return (this.families.contains(family) && first.equals(this.first))
				? Optional
					.of(row.fact(ReadFact.Kind.NAME, this.names.firstName() + " " + after(row, ".*: "), words, CERTAIN))
				: Optional.empty();
	}

	private static String after(Row row, String label) {
		return row.text().replaceFirst("^" + label, "").strip();
	}

	private static ReadFact fact(Row row, int from, int to, int confidence) {
		List<PageWord> words = row.words().subList(from, to);
		boolean signs = SIGNS.matcher(row.before(from)).find();
		return row.fact(ReadFact.Kind.NAME, String.join(" ", words.stream().map(PageWord::text).toList()), words,
				signs ? Math.min(confidence, UNCLEAR) : confidence);
	}

	// Where a name that begins at a word ends; 0 if it is not there.
	private static int end(List<PageWord> words, int start, String name) {
		StringBuilder joined = new StringBuilder();
		for (int end = start; end < Math.min(words.size(), start + MOST_PARTS); end++) {
			joined.append(folded(words.get(end).text()));
			if (joined.toString().equals(name)) {
				return end + 1;
			}
		}
		return 0;
	}

	// Whether another name is next to a word.
	private static boolean continues(List<PageWord> words, int word, int neighbour) {
		return neighbour >= 0 && neighbour < words.size() && isName(words.get(neighbour))
				&& !isGap(words, Math.min(word, neighbour), Math.max(word, neighbour))
				&& !endsSentence(words.get(Math.min(word, neighbour)));
	}

	private static boolean endsSentence(PageWord word) {
		return word.text().matches(".*[,;:.)]");
	}

	private static boolean areNames(List<PageWord> words, int from, int to) {
		return words.subList(from, to).stream().allMatch(NameFinder::isName);
	}

	private static boolean isName(PageWord word) {
		int letter = word.text().codePoints().filter(Character::isLetter).findFirst().orElse('a');
		return Character.isUpperCase(letter) && !isNoName(word);
	}

	private static boolean isNoName(PageWord word) {
		return NO_NAMES.contains(folded(word.text()));
	}

	private static boolean isGapWithin(List<PageWord> words, int from, int to) {
		for (int word = from; word < to; word++) {
			if (isGap(words, word, word + 1)) {
				return true;
			}
		}
		return false;
	}

	// Two letters apart: another column. Heights and widths are of different scales.
	private static boolean isGap(List<PageWord> words, int left, int right) {
		PageWord first = words.get(left);
		double letter = first.width() / Math.max(1, first.text().length());
		return words.get(right).left() - first.left() - first.width() > 3 * letter;
	}

	private static String folded(String name) {
		return FoldedName.of(name).value();
	}

}
