package fr.compteformation.rights.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fr.compteformation.platform.document.page.PageWords;

/**
 * What was read on a document.
 *
 * @param kind what it is
 * @param facts the facts, in the order of the kinds and of the pages; empty if nothing
 * was found
 * @param name whether it names the person
 * @param complete whether all its pages were read
 */
public record DocumentReading(DocumentKind kind, List<ReadFact> facts, NameMatch name, boolean complete) {

	/** Nothing was read. */
	public static final DocumentReading NOTHING = new DocumentReading(DocumentKind.UNKNOWN, List.of(),
			NameMatch.NOT_ASKED, false);

	static DocumentReading of(PageWords words, PersonNames names) {
		List<Row> rows = Row.of(words);
		DocumentKind kind = KindFinder.of(rows);
		List<ReadFact> found = NameFinder.in(rows, names);
		List<ReadFact> facts = new ArrayList<>(HoursFinder.in(rows, kind));
		facts.addAll(DateFinder.in(rows));
		facts.addAll(found);
		facts.addAll(EmployerFinder.in(rows));
		return new DocumentReading(kind, List.copyOf(facts), match(names, found), words.complete());
	}

	/** The facts of a kind. */
	public Stream<ReadFact> facts(ReadFact.Kind kind) {
		return this.facts.stream().filter((fact) -> fact.kind() == kind);
	}

	/**
	 * Whether a balance on it is that of 31 December 2014 and of this person, as far as
	 * they were asked for.
	 */
	boolean isFinalAndTheirs() {
		boolean dated = this.kind == DocumentKind.FINAL_PAYSLIP || facts(ReadFact.Kind.DATE).anyMatch(ReadFact::isSure);
		return dated && (this.name == NameMatch.FOUND || this.name == NameMatch.NOT_ASKED);
	}

	private static NameMatch match(PersonNames names, List<ReadFact> found) {
		if (names.areUnknown()) {
			return NameMatch.NOT_ASKED;
		}
		if (found.isEmpty()) {
			return NameMatch.MISSING;
		}
		return found.getFirst().confidence() >= ReadFact.SURE ? NameMatch.FOUND : NameMatch.PARTLY;
	}

}
