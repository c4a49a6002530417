package fr.compteformation.rights.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.hours.DifHours;

/**
 * What all documents of a declaration say about its hours.
 *
 * @param finding the comparison with the declared hours
 * @param hours the hours read; {@code null} if none were found
 * @param confidence how sure the reading is, from 0 to 100
 */
public record DifReading(DifFinding finding, @Nullable BigDecimal hours, int confidence) {

	private static final DifReading SILENT = new DifReading(DifFinding.SILENT, null, 0);

	/** Compares the documents with the declared hours. */
	public static DifReading of(List<DocumentReading> documents, DifHours declared) {
		List<ReadFact> hours = documents.stream()
			.flatMap((document) -> document.facts(ReadFact.Kind.HOURS))
			.sorted(Comparator.comparing((ReadFact fact) -> fact.differsFrom(declared)))
			.toList();
		if (hours.isEmpty()) {
			return SILENT;
		}
		ReadFact best = hours.getFirst();
		return new DifReading(best.differsFrom(declared) ? DifFinding.DIFFERS : DifFinding.AGREES, best.hours(),
				best.confidence());
	}

}
