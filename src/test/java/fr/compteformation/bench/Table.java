package fr.compteformation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table of the bench in {@code src/docs/performance.md}.
 */
final class Table {

	static final Path PUBLISHED = Path.of("src/docs/performance.md");

	private static final String BEGIN = "<!-- bench: written by BenchTests -->\n";

	private static final String END = "<!-- end of bench -->";

	private static final double WORSE = 1.15;

	private final List<String> rows = new ArrayList<>(List.of(
			"| operation | portal, in loops | in ms | file programs | PostgreSQL | p50 in ms at 1 · 10 · 50 | p95 in ms | requests | kB | refused |",
			"|---|---|---|---|---|---|---|---|---|---|"));

	private final Map<String, Double> loops = new TreeMap<>();

	/** Adds a row: medians of the rounds. */
	void add(String operation, List<Round> rounds) {
		double ratio = median(rounds, (round) -> round.processor(Processor::portal) / round.loop());
		this.loops.put(operation, ratio);
		List<Load.Outcome> first = rounds.getFirst().levels();
		this.rows.add(String.format(Locale.ROOT, "| %s | %.2f | %.0f | %.0f | %.0f | %s | %s | %d | %.1f | %d |",
				operation, ratio, millis(rounds, Processor::portal), millis(rounds, Processor::files),
				millis(rounds, Processor::database), millis(rounds, 50), millis(rounds, 95),
				first.getFirst().requests(), first.getFirst().bytes() / 1e3,
				rounds.stream().flatMap((round) -> round.levels().stream()).mapToLong(Load.Outcome::refusals).sum()));
	}

	/** Adds a line below the table. */
	void note(String line) {
		this.rows.addAll(List.of("", line));
	}

	private static double millis(List<Round> rounds, ToDoubleFunction<Processor> whose) {
		return 1e3 * median(rounds, (round) -> round.processor(whose));
	}

	private static String millis(List<Round> rounds, int percent) {
		return IntStream.range(0, rounds.getFirst().levels().size())
			.mapToObj((level) -> "%.0f"
				.formatted(median(rounds, (round) -> (double) round.levels().get(level).millis(percent))))
			.collect(Collectors.joining(" · "));
	}

	private static double median(List<Round> rounds, Function<Round, Double> value) {
		return Calibration.median(rounds.stream().map(value).toList());
	}

	/** What got worse than published, one line each. */
	List<String> worse() throws IOException {
		Map<String, Double> published = new TreeMap<>();
		read().lines().filter((line) -> line.startsWith("| ")).skip(1).forEach((line) -> {
			String[] cells = line.split("\\|");
			published.put(cells[1].strip(), Double.valueOf(cells[2].strip()));
		});
		return this.loops.entrySet()
			.stream()
			.filter((row) -> published.containsKey(row.getKey())
					&& row.getValue() > WORSE * published.get(row.getKey()))
			.map((row) -> String.format(Locale.ROOT, "%s: %.2f loops, published %.2f", row.getKey(), row.getValue(),
					published.get(row.getKey())))
			.toList();
	}

	/** Replaces the published table. */
	void publish() throws IOException {
		Files.writeString(PUBLISHED, Files.readString(PUBLISHED).replace(BEGIN + read(), BEGIN + this));
	}

	private static String read() throws IOException {
		String page = Files.readString(PUBLISHED);
		return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
	}

	@Override
	public String toString() {
		return String.join("\n", this.rows) + "\n";
	}

}
