package fr.compteformation.rights.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.compteformation.NeedsTesseract;
import fr.compteformation.platform.document.page.PageReader;
import fr.compteformation.platform.document.page.PageReaders;
import fr.compteformation.platform.document.page.PageWords;
import fr.compteformation.rights.hours.DifHours;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads documents of all kinds and counts what was read rightly, wrongly and not at all.
 */
@NeedsTesseract
class ReadingQualityTests {

	/** In the ordinary run, one of each group; their layouts and noise differ. */
	private static final Set<Integer> SOME = Set.of(0, 7, 14, 21, 28, 53);

	private final PageReader reader = PageReaders.patient(Duration.ofMinutes(2));

	@Test
	void someDocumentsAreReadWell() throws IOException {
		List<Result> results = results(
				Sample.all().stream().filter((sample) -> SOME.contains(sample.number())).toList());
		assertThat(results).extracting((result) -> result.sample().group()).doesNotHaveDuplicates().hasSize(6);
		// One of them may be missed.
		assertThatTheyAreGood(results, 0.75, 0.75);
	}

	@Test
	@Tag("proof")
	void sixtyDocumentsAreReadWell() throws IOException {
		List<Result> results = results(Sample.all());
		assertThat(results).hasSize(60);
		assertThatTheyAreGood(results, 0.88, 0.93);
	}

	// Pictures and their noise are the same in every run; other versions of the programs
	// may read a document less.
	private static void assertThatTheyAreGood(List<Result> results, double recall, double recallOfDate) {
		assertThat(results).filteredOn((result) -> result.finding() == DifFinding.AGREES)
			.allMatch((result) -> result.sample().isRight());
		assertThat(results).filteredOn(Result::isNamed).allMatch((result) -> result.sample().named());
		assertThat(share(results, Result::hoursAreSure, Result::hoursAreRight)).as("precision of hours")
			.isGreaterThanOrEqualTo(0.98);
		assertThat(share(results, (result) -> result.sample().balance() != null, Result::hoursAreRight))
			.as("recall of hours")
			.isGreaterThanOrEqualTo(recall);
		assertThat(share(results, Result::isDated, (result) -> result.sample().dated())).as("precision of the date")
			.isGreaterThanOrEqualTo(0.98);
		assertThat(share(results, (result) -> result.sample().dated(), Result::isDated)).as("recall of the date")
			.isGreaterThanOrEqualTo(recallOfDate);
		assertThat(share(results, (result) -> result.sample().named(), Result::isNamed)).as("recall of the name")
			.isGreaterThanOrEqualTo(recall);
		assertThat(share(results, (result) -> result.sample().isRight(),
				(result) -> result.finding() == DifFinding.AGREES))
			.as("right documents that agree")
			.isGreaterThanOrEqualTo(recall);
	}

	private static double share(List<Result> results, Predicate<Result> whole, Predicate<Result> part) {
		return (double) results.stream().filter(whole.and(part)).count() / results.stream().filter(whole).count();
	}

	private List<Result> results(List<Sample> samples) throws IOException {
		List<Result> results = new ArrayList<>();
		for (Sample sample : samples) {
			byte[] file = sample.file().bytes();
			long start = System.nanoTime();
			PageWords words = this.reader.words(sample.type(), () -> file).orElseThrow();
			double seconds = (System.nanoTime() - start) / 1e9;
			DocumentReading reading = DocumentReading.of(words, sample.names());
			Result result = new Result(sample, reading,
					DifReading.of(List.of(reading), new DifHours(sample.declared())), seconds);
			System.out.println(result.line());
			results.add(result);
		}
		System.out.println(Table.of(results));
		return results;
	}

	/** A document that was read. */
	private record Result(Sample sample, DocumentReading reading, DifReading dif, double seconds) {

		DifFinding finding() {
			return this.dif.finding();
		}

		boolean hoursAreSure() {
			return this.dif.confidence() >= ReadFact.SURE && this.dif.hours() != null;
		}

		boolean hoursAreRight() {
			return hoursAreSure() && this.sample.balance() != null
					&& this.dif.hours().compareTo(this.sample.balance()) == 0;
		}

		boolean isDated() {
			return this.reading.kind() == DocumentKind.FINAL_PAYSLIP
					|| this.reading.facts(ReadFact.Kind.DATE).anyMatch(ReadFact::isSure);
		}

		boolean isNamed() {
			return this.reading.name() == NameMatch.FOUND;
		}

		String line() {
			return String.format(Locale.ROOT,
					"%2d %-14s %-16s balance %s read %s (%d) dated %s/%s name %s/%s %s %.1f s", this.sample.number(),
					this.sample.group(), this.reading.kind(), this.sample.balance(), this.dif.hours(),
					this.dif.confidence(), this.sample.dated(), isDated(), this.sample.named(), this.reading.name(),
					finding(), this.seconds);
		}

	}

	/** Precision and recall. */
	private static final class Table {

		private static final String FORMAT = "%-14s %9s %9s %9s %9s %9s %9s %9s %8s%n";

		static String of(List<Result> results) {
			StringBuilder table = new StringBuilder(String.format(FORMAT, "", "hours P", "hours R", "date P", "date R",
					"name P", "name R", "agrees", "s each"));
			Map<String, List<Result>> groups = new LinkedHashMap<>();
			results.forEach((result) -> groups.computeIfAbsent(result.sample().group(), (group) -> new ArrayList<>())
				.add(result));
			groups.put("all", results);
			groups.forEach((group, members) -> table.append(line(group, members)));
			return table.toString();
		}

		private static String line(String group, List<Result> results) {
			long hoursRead = results.stream().filter(Result::hoursAreSure).count();
			long hoursRight = results.stream().filter(Result::hoursAreRight).count();
			long hoursThere = results.stream().filter((result) -> result.sample().balance() != null).count();
			long agreeing = results.stream().filter((result) -> result.finding() == DifFinding.AGREES).count();
			long right = results.stream().filter((result) -> result.sample().isRight()).count();
			return String.format(FORMAT, group, share(hoursRight, hoursRead), share(hoursRight, hoursThere),
					share(count(results, true, true), count(results, true, false)),
					share(count(results, true, true), dated(results)),
					share(named(results, true), named(results, false)),
					share(named(results, true), results.stream().filter((result) -> result.sample().named()).count()),
					agreeing + "/" + right, String.format(Locale.ROOT, "%.1f",
							results.stream().mapToDouble(Result::seconds).average().orElse(0)));
		}

		private static long count(List<Result> results, boolean read, boolean rightly) {
			return results.stream()
				.filter((result) -> result.isDated() == read && (!rightly || result.sample().dated()))
				.count();
		}

		private static long dated(List<Result> results) {
			return results.stream().filter((result) -> result.sample().dated()).count();
		}

		private static long named(List<Result> results, boolean rightly) {
			return results.stream()
				.filter((result) -> result.isNamed() && (!rightly || result.sample().named()))
				.count();
		}

		private static String share(long part, long whole) {
			return (whole == 0) ? "–" : String.format(Locale.ROOT, "%d/%d", part, whole);
		}

	}

}
