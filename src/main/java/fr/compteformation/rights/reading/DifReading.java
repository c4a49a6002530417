package fr.compteformation.rights.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

	/**
	 * Compares the documents with the declared hours. Documents that state different
	 * balances leave a doubt, even if their sum was declared: employers who followed each
	 * other must not be added.
	 */
	public static DifReading of(List<DocumentReading> documents, DifHours declared) {
		List<ReadFact> hours = hours(documents);
		if (hours.isEmpty()) {
			return SILENT;
		}
		ReadFact best = hours.getFirst();
		List<BigDecimal> balances = hours.stream()
			.filter(ReadFact::isSure)
			.map(ReadFact::hours)
			.map(BigDecimal::stripTrailingZeros)
			.distinct()
			.toList();
		if (balances.size() > 1) {
			BigDecimal sum = balances.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			boolean added = sum.compareTo(declared.toBigDecimal()) == 0;
			return new DifReading(DifFinding.DOUBTFUL, added ? sum : best.hours(), ReadFact.SURE / 2);
		}
		return new DifReading(finding(documents, best, declared), best.hours(), best.confidence());
	}

	/** The hours that the documents state most clearly, compared with nothing. */
	public static Optional<ReadFact> best(List<DocumentReading> documents) {
		return hours(documents).stream().findFirst();
	}

	private static List<ReadFact> hours(List<DocumentReading> documents) {
		return documents.stream()
			.flatMap((document) -> document.facts(ReadFact.Kind.HOURS))
			.sorted(Comparator.comparingInt(ReadFact::confidence).reversed())
			.toList();
	}

	private static DifFinding finding(List<DocumentReading> documents, ReadFact best, DifHours declared) {
		boolean certain = best.isSure() && documents.stream().allMatch(DocumentReading::complete)
				&& documents.stream()
					.filter((document) -> document.facts(ReadFact.Kind.HOURS).anyMatch(ReadFact::isSure))
					.allMatch(DocumentReading::isFinalAndTheirs);
		if (!certain) {
			return DifFinding.DOUBTFUL;
		}
		return best.differsFrom(declared) ? DifFinding.DIFFERS : DifFinding.AGREES;
	}

}
