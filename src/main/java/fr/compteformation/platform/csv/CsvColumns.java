package fr.compteformation.platform.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The columns of a file, separated by semicolons; its header line names them. Lines are
 * parsed one by one, so that an error in one line does not affect the next.
 *
 * @param names the names in order, in lower case
 */
public record CsvColumns(List<String> names) {

	private static final String BYTE_ORDER_MARK = "\ufeff";

	private static final List<String> NOTES = List.of("ligne", "motif");

	private static final CSVFormat FORMAT = CSVFormat.Builder.create()
		.setDelimiter(';')
		.setIgnoreSurroundingSpaces(true)
		.get();

	/** The columns with these names, in this order. */
	public static CsvColumns of(String... names) {
		return new CsvColumns(List.of(names));
	}

	/** Whether a line is the expected header. */
	public boolean isHeader(String line) {
		return values(line).stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList().equals(this.names);
	}

	/** Whether the first line of a file, maybe with a byte order mark, is this header. */
	public static boolean isHeader(String line, CsvColumns columns) {
		return columns.isHeader(line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
	}

	/** The number of columns. */
	public int count() {
		return this.names.size();
	}

	/** The header line. */
	public String header() {
		return String.join(";", this.names);
	}

	/**
	 * The columns of refused lines, which come back corrected: two more, which are not
	 * read.
	 */
	public CsvColumns withNotes() {
		return new CsvColumns(Stream.concat(this.names.stream(), NOTES.stream()).toList());
	}

	/** These columns, or those with notes if the header of a file says so. */
	public CsvColumns foundIn(String header) {
		return isHeader(header, withNotes()) ? withNotes() : this;
	}

	/**
	 * Removes the notes of an earlier correction, so that a line that is refused again
	 * gets new ones. Notes hold no semicolon.
	 */
	public String withoutNotes(String line) {
		return (values(line).size() == count() + NOTES.size())
				? line.substring(0, line.lastIndexOf(';', line.lastIndexOf(';') - 1)) : line;
	}

	/** A line whose cells no spreadsheet runs as formulas; its values stay the same. */
	public String guarded(String line) {
		List<String> values = values(line);
		if (values.isEmpty()) {
			return Arrays.stream(line.split(";", -1))
				.map((cell) -> CsvTable.inert(cell.replace("\"", "")).startsWith("'") ? '\'' + cell : cell)
				.collect(Collectors.joining(";"));
		}
		return values.stream().map(CsvTable::inert).toList().equals(values) ? line
				: values.stream().map((value) -> quoted(CsvTable.inert(value))).collect(Collectors.joining(";"));
	}

	private static String quoted(String value) {
		return (value.contains(";") || value.contains("\"")) ? '"' + value.replace("\"", "\"\"") + '"' : value;
	}

	/**
	 * The values of a line; empty if its quotes do not match. An apostrophe that guards a
	 * formula is no part of a value.
	 */
	public List<String> values(String line) {
		if (!line.isBlank() && line.chars().noneMatch((character) -> character == '"' || character < ' ')) {
			return Arrays.stream(line.split(";", -1)).map(String::strip).map(CsvTable::meant).toList();
		}
		try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
			return parser.stream()
				.flatMap((values) -> values.stream())
				.map(String::strip)
				.map(CsvTable::meant)
				.toList();
		}
		catch (IOException | UncheckedIOException malformed) {
			return List.of();
		}
	}

}
