package fr.compteformation.platform.base;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table for a spreadsheet: UTF-8 with a byte order mark and semicolons, which is what
 * programs set to French expect. A text stays a text, whoever wrote it and whatever it
 * begins with; only what is a number, or said to be {@link Plain}, is left for the
 * spreadsheet to read.
 */
public final class CsvTable {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	// A spreadsheet computes what begins like this (OWASP, CSV injection), after any kind
	// of space.
	private static final Pattern FORMULA = Pattern.compile(
			"^\\s*[=+@\\-\u2212\uff0b\uff0d\uff1d\uff20|].*|^[\\t\\r\\n].*",
			Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

	private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

	private final CSVPrinter printer;

	/**
	 * Begins a table.
	 * @param file where it is written to; stays open
	 */
	public CsvTable(Appendable file) throws IOException {
		file.append(BYTE_ORDER_MARK);
		this.printer = new CSVPrinter(file, FORMAT);
	}

	/**
	 * Writes a line.
	 * @param cells texts, numbers, {@link Plain} values; null leaves a cell empty
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

	private static String inert(String text) {
		return FORMULA.matcher(text).matches() ? '\'' + text : text;
	}

	/**
	 * An amount or a day that we wrote ourselves, as the spreadsheet’s language does: a
	 * minus before it is one.
	 *
	 * @param value as it stands in the file
	 */
	public record Plain(String value) {
	}

}
