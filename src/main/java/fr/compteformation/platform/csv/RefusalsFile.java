package fr.compteformation.platform.csv;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/**
 * The file of refused lines beside an imported file; it exists once there is one. The
 * lines go back to the author of the file, so the reasons are always in French.
 */
public final class RefusalsFile implements AutoCloseable {

	// Without it, spreadsheets read the file as Latin-1.
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final Path file;

	private final String columnsKey;

	private final ResourceBundle french = ImportCommand.texts(Locale.FRENCH);

	private @Nullable PrintWriter lines;

	/**
	 * @param imported the imported file
	 * @param columnsKey the translation key of the first line
	 */
	public RefusalsFile(Path imported, String columnsKey) {
		this.file = imported.resolveSibling(imported.getFileName() + ".refus.csv");
		this.columnsKey = columnsKey;
	}

	public Path file() {
		return this.file;
	}

	/**
	 * Writes a line.
	 * @param start the text before the reason, with its separator
	 * @param messageKey the translation key of the reason
	 * @throws UncheckedIOException if the file cannot be written
	 */
	public void write(String start, String messageKey) {
		try {
			PrintWriter writer = open();
			writer.printf("%s\"%s\"%n", start, this.french.getString(messageKey));
			if (writer.checkError()) {
				throw new IOException("the refused lines cannot be written to " + this.file);
			}
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private PrintWriter open() throws IOException {
		PrintWriter open = this.lines;
		if (open == null) {
			open = new PrintWriter(Files.newBufferedWriter(this.file, StandardCharsets.UTF_8));
			open.print(BYTE_ORDER_MARK);
			open.println(this.french.getString(this.columnsKey));
			this.lines = open;
		}
		return open;
	}

	@Override
	public void close() {
		if (this.lines != null) {
			this.lines.close();
		}
	}

}
