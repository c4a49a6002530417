package fr.compteformation.office.sentfile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;

import fr.compteformation.platform.csv.CsvColumns;

/**
 * The refused lines as they were sent, each with its number and reason, so that they can
 * be corrected and sent again. Reasons are in French, because the lines go back to their
 * author. Cells are safe to open in a spreadsheet.
 */
class CorrectionFile implements AutoCloseable {

	/** Without it, spreadsheets read the file as Latin-1. */
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final CsvColumns columns;

	private final LineNumberReader sent;

	private final Writer file;

	private final MessageSource texts;

	CorrectionFile(CsvColumns columns, Resource sent, Writer file, MessageSource texts) throws IOException {
		file.append(BYTE_ORDER_MARK).append(columns.withNotes().header()).append("\r\n");
		this.columns = columns;
		this.sent = new LineNumberReader(new InputStreamReader(sent.getInputStream(), StandardCharsets.UTF_8));
		this.file = file;
		this.texts = texts;
	}

	/**
	 * Adds a refused line; later lines of the file come later.
	 * @param number its number in the file
	 * @param messageKey the translation key of the reason
	 */
	void add(int number, String messageKey) {
		try {
			String line = this.sent.readLine();
			while (line != null && this.sent.getLineNumber() < number) {
				line = this.sent.readLine();
			}
			if (line != null) {
				this.file.append(this.columns.guarded(this.columns.withoutNotes(line)))
					.append(';')
					.append(String.valueOf(number))
					.append(";\"")
					.append(this.texts.getMessage(messageKey, null, Locale.FRENCH))
					.append("\"\r\n");
			}
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	@Override
	public void close() throws IOException {
		this.sent.close();
	}

}
