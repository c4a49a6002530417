package fr.compteformation.office.employerfile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;

import fr.compteformation.rights.feeding.Feedings;
import fr.compteformation.rights.feeding.RefusedLine;

/**
 * The refused lines as they were sent, each with its number and reason, so that they can
 * be corrected and sent again. Reasons are in French, because the lines go back to an
 * employer.
 */
class CorrectionFile implements AutoCloseable {

	/** Without it, spreadsheets read the file as Latin-1. */
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final LineNumberReader sent;

	private final Writer file;

	private final MessageSource texts;

	CorrectionFile(Resource sent, Writer file, MessageSource texts) throws IOException {
		file.append(BYTE_ORDER_MARK).append(Feedings.CORRECTION_HEADER).append("\r\n");
		this.sent = new LineNumberReader(new InputStreamReader(sent.getInputStream(), StandardCharsets.UTF_8));
		this.file = file;
		this.texts = texts;
	}

	/** Adds a refused line; later lines of the file come later. */
	void add(RefusedLine refusal) {
		try {
			String line = this.sent.readLine();
			while (line != null && this.sent.getLineNumber() < refusal.line()) {
				line = this.sent.readLine();
			}
			if (line != null) {
				this.file.append(Feedings.withoutNotes(line))
					.append(';')
					.append(String.valueOf(refusal.line()))
					.append(";\"")
					.append(this.texts.getMessage(refusal.reason().messageKey(), null, Locale.FRENCH))
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
