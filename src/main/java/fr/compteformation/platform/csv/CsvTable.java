package fr.compteformation.platform.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV table for spreadsheets: UTF-8 with a byte order mark and semicolons, as
 * programs set to French expect. Text cells are escaped against formula injection; only
 * numbers and {@link Plain} values stay as they are. A person reads the texts, which have
 * no-break spaces as on the pages; a program reads the numbers, which have none.
 */
public final class CsvTable {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	// Spreadsheets run a cell that starts with one of these as a formula (OWASP, CSV
	// injection), even after white space.
	private static final Pattern FORMULA = Pattern.compile(
			"^\\s*[=+@\\-\u2212\uff0b\uff0d\uff1d\uff20|].*|^[\\t\\r\\n].*",
			Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

	private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

	private final CSVPrinter printer;

	/**
	 * Starts a table.
	 * @param file the output; stays open
	 */
	public CsvTable(Appendable file) throws IOException {
		file.append(BYTE_ORDER_MARK);
		this.printer = new CSVPrinter(file, FORMAT);
	}

	/**
	 * Writes a line.
	 * @param cells texts, numbers or {@link Plain} values; null leaves a cell empty
	 */
	public void row(@Nullable Object... cells) throws IOException {
		this.printer.printRecord(Arrays.stream(cells).map(CsvTable::cell));
	}

	private static String cell(@Nullable Object content) {
		return switch (content) {
			case null -> "";
			case Number number -> number.toString();
			case Plain plain -> plain.value();
			default -> inert(content.toString());
		};
	}

	/** A text with an apostrophe before it if spreadsheets would run it as a formula. */
	public static String inert(String text) {
		return isFormula(text) ? '\'' + text : text;
	}

	/** A text as it was before {@link #inert}. */
	public static String meant(String text) {
		return (text.startsWith("'") && isFormula(text.substring(1))) ? text.substring(1) : text;
	}

	private static boolean isFormula(String text) {
		return FORMULA.matcher(text).matches();
	}

	/**
	 * An amount or a date that the portal formatted itself: a leading minus is safe.
	 *
	 * @param value the text to write unescaped
	 */
	public record Plain(String value) {
	}

}
