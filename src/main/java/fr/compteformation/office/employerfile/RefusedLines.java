package fr.compteformation.office.employerfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.rights.feeding.FeedingId;
import fr.compteformation.rights.feeding.Feedings;

/** The refused lines of a file, to be corrected and sent again. */
@Component
class RefusedLines {

	private final EmployerFileTable table;

	private final EmployerFileContents contents;

	private final Feedings feedings;

	private final MessageSource texts;

	RefusedLines(EmployerFileTable table, EmployerFileContents contents, Feedings feedings, MessageSource portalTexts) {
		this.table = table;
		this.contents = contents;
		this.feedings = feedings;
		this.texts = portalTexts;
	}

	void write(UUID id, Writer file) throws IOException {
		FeedingId feeding = this.table.feedingOf(id).orElseThrow();
		try (CorrectionFile correction = new CorrectionFile(this.contents.read(id), file, this.texts)) {
			this.feedings.refusals(feeding, correction::add);
		}
		catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

}
