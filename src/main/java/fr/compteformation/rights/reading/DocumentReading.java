package fr.compteformation.rights.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was read on a document.
 *
 * @param facts in the order of the pages; empty if nothing was found
 */
public record DocumentReading(List<ReadFact> facts) {

	/** Nothing was read. */
	public static final DocumentReading NOTHING = new DocumentReading(List.of());

	/** The facts of a kind. */
	public Stream<ReadFact> facts(ReadFact.Kind kind) {
		return this.facts.stream().filter((fact) -> fact.kind() == kind);
	}

}
