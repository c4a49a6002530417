package fr.compteformation.personal.anonymisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/** The list of columns, {@code columns.txt}. */
final class Columns {

	private Columns() {
	}

	static List<Column> all() {
		try {
			return new ClassPathResource("columns.txt", Columns.class).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(" "))
				.map((words) -> new Column(words[0], words[1], Replacement.valueOf(words[2])))
				.toList();
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	/**
	 * A column.
	 *
	 * @param table its table
	 * @param name its name; a star for the whole table
	 * @param replacement what becomes of it
	 */
	record Column(String table, String name, Replacement replacement) {

	}

}
