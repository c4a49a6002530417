package fr.compteformation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The table of the bench in {@code src/docs/performance.md}.
 */
final class Table {

	static final Path PUBLISHED = Path.of("src/docs/performance.md");

	private static final String BEGIN = "<!-- bench: written by BenchTests -->\n";

	private static final String END = "<!-- end of bench -->";

	private static final double WORSE = 1.15;

	private static final String ROW = "| ";

	/** Lines above the rows. */
	private static final int HEAD = 2;

	private final Path published;

	private final boolean whole;

	private final List<String> rows = new ArrayList<>(List.of(
			"| operation | portal, in loops | in ms | of it compiling | judging files | reading and drawing | PostgreSQL | p50 in ms at 1 · 10 · 50 | p95 in ms | requests | kB | refused |",
			"|---|---|---|---|---|---|---|---|---|---|---|---|"));

	private final Map<String, Double> loops = new TreeMap<>();

	/**
	 * @param published the page with the published table
	 * @param whole whether all operations are measured, not some
	 */
	Table(Path published, boolean whole) {
		this.published = published;
		this.whole = whole;
	}

	/** Adds a row: medians of the rounds. */
	void add(String operation, List<Round> rounds) {
		double ratio = median(rounds, (round) -> round.processor(Processor::portal) / round.loop());
		this.loops.put(operation, ratio);
		List<Load.Outcome> first = rounds.getFirst().levels();
		this.rows.add(String.format(Locale.ROOT, "| %s | %.2f | %d | %d | %d | %d | %d | %s | %s | %d | %.1f | %d |",
				operation, ratio, millis(rounds, Processor::portal), millis(rounds, Processor::compiling),
				millis(rounds, Processor::judging), millis(rounds, Processor::files),
				millis(rounds, Processor::database), millis(rounds, 50), millis(rounds, 95),
				first.getFirst().requests(), first.getFirst().bytes() / 1e3,
				rounds.stream().flatMap((round) -> round.levels().stream()).mapToLong(Load.Outcome::refusals).sum()));
	}

	/** Adds a line below the table. */
	void note(String line) {
		this.rows.addAll(List.of("", line));
	}

	static long millis(List<Round> rounds, ToDoubleFunction<Processor> whose) {
		return Math.round(1e3 * median(rounds, (round) -> round.processor(whose)));
	}

	/** So many per cent were done, at each level. */
	static String millis(List<Round> rounds, int percent) {
		return IntStream.range(0, rounds.getFirst().levels().size())
			.mapToObj((level) -> "%.0f"
				.formatted(median(rounds, (round) -> (double) round.levels().get(level).millis(percent))))
			.collect(Collectors.joining(" · "));
	}

	private static double median(List<Round> rounds, Function<Round, Double> value) {
		return Calibration.median(rounds.stream().map(value).toList());
	}

	/**
	 * What got worse than published, and if the table is whole what is not published, one
	 * line each.
	 */
	List<String> worse() throws IOException {
		Map<String, String> before = rows(read().lines());
		return this.loops.entrySet()
			.stream()
			.flatMap((row) -> worse(row.getKey(), row.getValue(), before.get(row.getKey())).stream())
			.toList();
	}

	private Optional<String> worse(String operation, double loops, @Nullable String before) {
		if (before == null) {
			return this.whole ? Optional.of(operation + ": not published") : Optional.empty();
		}
		double published = Double.parseDouble(before.split("\\|")[2]);
		return (loops > WORSE * published)
				? Optional.of(String.format(Locale.ROOT, "%s: %.2f loops, published %.2f", operation, loops, published))
				: Optional.empty();
	}

	/**
	 * Replaces the published table, or the rows in it that were measured.
	 * @throws IllegalStateException if it is not whole and the published one has other
	 * columns
	 */
	void publish() throws IOException {
		Files.writeString(this.published,
				Files.readString(this.published).replace(BEGIN + read(), BEGIN + (this.whole ? this : merged())));
	}

	private String merged() throws IOException {
		if (!read().startsWith(this.rows.getFirst() + "\n")) {
			throw new IllegalStateException("the published table has other columns: measure all operations");
		}
		Map<String, String> merged = rows(read().lines());
		merged.putAll(rows(this.rows.stream()));
		return Stream
			.of(this.rows.stream().limit(HEAD), merged.values().stream(),
					this.rows.stream().skip(HEAD).filter((line) -> !line.startsWith(ROW)))
			.flatMap(Function.identity())
			.collect(Collectors.joining("\n", "", "\n"));
	}

	// By operation, in their order.
	private static Map<String, String> rows(Stream<String> table) {
		return table.filter((line) -> line.startsWith(ROW))
			.skip(1)
			.collect(Collectors.toMap((row) -> row.split("\\|")[1].strip(), Function.identity(), (one, same) -> same,
					LinkedHashMap::new));
	}

	private String read() throws IOException {
		String page = Files.readString(this.published);
		return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
	}

	@Override
	public String toString() {
		return String.join("\n", this.rows) + "\n";
	}

}
