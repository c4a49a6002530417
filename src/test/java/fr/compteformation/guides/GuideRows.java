package fr.compteformation.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of the five guides, and what the portal makes of each. The first digit of a
 * row is its guide.
 */
final class GuideRows {

	private static final Path FILE = Path.of("src/test/resources/guides/rows.txt");

	/** The guides by their digit. */
	static final List<String> GUIDES = List.of("cpa-2018-compte-et-droits", "cpa-2018-activation",
			"mcf-2020-inscription", "mcf-2015-inscription-et-dif", "mcf-2021-dif-attestation");

	private GuideRows() {
	}

	static List<Row> all() {
		try (Stream<String> lines = Files.lines(FILE)) {
			return lines.filter((line) -> !line.startsWith("#")).map(Row::of).toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static long count(Status status) {
		return all().stream().filter((row) -> row.status() == status).count();
	}

	enum Status {

		WORKS("works"), DIFFERS("differs on purpose"), MISSING("missing");

		private final String words;

		Status(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

	/**
	 * A row.
	 *
	 * @param id such as “2.3”
	 * @param guide what the guide shows
	 * @param portal how the portal does it, and why where it differs
	 */
	record Row(String id, Status status, String guide, String portal) {

		private static Row of(String line) {
			String[] cells = line.split(" \\| ");
			return new Row(cells[0], Status.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)), cells[2], cells[3]);
		}

		String nameOfGuide() {
			return GUIDES.get(this.id.charAt(0) - '0');
		}

	}

}
