package fr.compteformation.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.compteformation.guides.GuideRows.Row;
import fr.compteformation.guides.GuideRows.Status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the table “the guides and us” and its summary in the README, both generated from
 * {@link GuideRows}. {@code -Ddocumentation=write} updates them.
 */
class GuidesTableTests {

	private static final boolean WRITE = "write".equals(System.getProperty("documentation"));

	private static final Path SOURCES = Path.of("src/test/java/fr/compteformation/guides");

	private static final Pattern WALKED = Pattern.compile("\\.line\\(\"(\\d\\.\\d+)\"");

	@Test
	void everyRowIsInTheTable() throws IOException {
		List<Row> rows = GuideRows.all();
		assertThat(rows).hasSize(78).extracting(Row::id).doesNotHaveDuplicates();
		Stream<String> table = rows.stream()
			.map((row) -> "| %s | %s | %s | %s | %s |".formatted(row.id(), row.nameOfGuide(), row.guide(),
					row.status().words(), row.portal()));
		keep(Path.of("src/docs/guides.md"), Stream.concat(
				Stream.of("| row | guide | the guide shows | here | how, and why |", "|---|---|---|---|---|"), table));
	}

	@Test
	void theCountsAreInTheReadme() throws IOException {
		keep(Path.of("README.md"), Stream.of(
				"Five public guides show what such a portal does, in %d rows: **%d work** here, %d differ on purpose, %d are missing."
					.formatted(GuideRows.all().size(), GuideRows.count(Status.WORKS), GuideRows.count(Status.DIFFERS),
							GuideRows.count(Status.MISSING)),
				"[The guides and us](src/docs/guides.md) lists them with the reasons; tests walk each guide line by line.",
				"`--compte-formation.edition=2015` (`2018`, `2020`, `2021`) replays a guide with its rules and words."));
	}

	@Test
	void everyRowThatWorksIsWalked() throws IOException {
		assertThat(walked()).containsAll(rows(Status.WORKS));
	}

	@Test
	void noRowIsMissing() {
		assertThat(rows(Status.MISSING)).isEmpty();
	}

	private static List<String> rows(Status status) {
		return GuideRows.all().stream().filter((row) -> row.status() == status).map(Row::id).toList();
	}

	private static Set<String> walked() throws IOException {
		Set<String> rows = new TreeSet<>();
		for (Path source : sources()) {
			WALKED.matcher(Files.readString(source))
				.results()
				.map((MatchResult match) -> match.group(1))
				.forEach(rows::add);
		}
		return rows;
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.list(SOURCES)) {
			return files.toList();
		}
	}

	private static void keep(Path page, Stream<String> lines) throws IOException {
		String text = Files.readString(page);
		String begin = "<!-- guides: written by GuidesTableTests -->\n";
		int from = text.indexOf(begin) + begin.length();
		int to = text.indexOf("<!-- end of guides -->");
		assertThat(text).contains(begin);
		String written = lines.collect(Collectors.joining("\n", "", "\n"));
		if (WRITE) {
			Files.writeString(page, text.substring(0, from) + written + text.substring(to));
		}
		else {
			assertThat(text.substring(from, to))
				.as("%s is stale: ./mvnw test -Dtest=GuidesTableTests -Ddocumentation=write", page)
				.isEqualTo(written);
		}
	}

}
