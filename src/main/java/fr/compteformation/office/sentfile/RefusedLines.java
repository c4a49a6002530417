package fr.compteformation.office.sentfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The refused lines of a file, to be corrected and sent again. */
@Component
class RefusedLines {

	private final SentFileTable table;

	private final SentFileContents contents;

	private final List<SentFileKind> kinds;

	private final MessageSource texts;

	RefusedLines(SentFileTable table, SentFileContents contents, List<SentFileKind> kinds, MessageSource portalTexts) {
		this.table = table;
		this.contents = contents;
		this.kinds = kinds;
		this.texts = portalTexts;
	}

	SentFileKind kindOf(SentFile file) {
		return this.kinds.stream().filter((kind) -> kind.name().equals(file.kind())).findFirst().orElseThrow();
	}

	void write(SentFile file, Writer writer) throws IOException {
		SentFileKind kind = kindOf(file);
		String reading = this.table.readingOf(file.id()).orElseThrow();
		try (CorrectionFile correction = new CorrectionFile(kind.columns(), this.contents.read(file.id()), writer,
				this.texts)) {
			kind.refusals(reading, correction::add);
		}
		catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

}
