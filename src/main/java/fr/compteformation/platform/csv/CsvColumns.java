package fr.compteformation.platform.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

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

	/** The values of a line; empty if its quotes do not match. */
	public List<String> values(String line) {
		try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
			return parser.stream().flatMap((values) -> values.stream()).map(String::strip).toList();
		}
		catch (IOException | UncheckedIOException malformed) {
			return List.of();
		}
	}

}
