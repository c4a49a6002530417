package fr.compteformation.rights.reading;

import java.io.IOException;
import java.util.Optional;

import org.springframework.stereotype.Service;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentTexts;

/**
 * Reads documents. The words of a file are kept, so that it is read once; the first time
 * takes up to 15 seconds. Call it outside transactions.
 */
@Service
public class DocumentReadings {

	private final DocumentTexts texts;

	DocumentReadings(DocumentTexts texts) {
		this.texts = texts;
	}

	/** Whether scans and photos are read; otherwise only text that a PDF contains. */
	public boolean readsPictures() {
		return this.texts.readsPictures();
	}

	/**
	 * Reads a document. The caller checks access.
	 * @param names the person’s names to look for
	 * @return nothing on it if it was deleted; empty if too many others are being read,
	 * so that it has to be tried again
	 * @throws IOException if the file cannot be read
	 */
	public Optional<DocumentReading> read(DocumentId file, PersonNames names) throws IOException {
		return this.texts.words(file).map((words) -> DocumentReading.of(words, names));
	}

	/** Whether a document was read, so that reading it again takes no time. */
	boolean isRead(DocumentId file) {
		return this.texts.knownWords(file).isPresent();
	}

	/** What a payslip states about itself; empty if it was not read so far. */
	Optional<PayslipReading> payslip(DocumentId file) {
		return this.texts.knownWords(file).map(PayslipReading::of);
	}

	/** What was read on a document before; empty if nothing is kept. */
	Optional<DocumentReading> find(DocumentId file, PersonNames names) {
		return this.texts.knownWords(file).map((words) -> DocumentReading.of(words, names));
	}

}
