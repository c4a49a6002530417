package fr.compteformation.rights.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.page.PageWord;
import fr.compteformation.platform.document.page.PageWords;

/**
 * Reads documents. The words of a file are kept, so that it is read once; the first time
 * takes up to 15 seconds. Call it outside transactions.
 */
@Service
public class DocumentReadings {

	private final Documents documents;

	DocumentReadings(Documents documents) {
		this.documents = documents;
	}

	/** Whether scans and photos are read; otherwise only text that a PDF contains. */
	public boolean readsPictures() {
		return this.documents.readsPictures();
	}

	/**
	 * Reads a document. The caller checks access.
	 * @param names the person’s names to look for
	 * @return {@link DocumentReading#NOTHING} if it was deleted or there was no time
	 * @throws IOException if the file cannot be read
	 */
	public DocumentReading read(DocumentId file, PersonNames names) throws IOException {
		return this.documents.words(file)
			.map((words) -> DocumentReading.of(words, names))
			.orElse(DocumentReading.NOTHING);
	}

	/** Whether a document was read, so that reading it again takes no time. */
	boolean isRead(DocumentId file) {
		return this.documents.knownWords(file).isPresent();
	}

	/** What was read on a document before; empty if nothing is kept. */
	Optional<DocumentReading> find(DocumentId file, PersonNames names) {
		return this.documents.knownWords(file).map((words) -> DocumentReading.of(words, names));
	}

	/**
	 * Reads the texts of the pages of a document, without their places.
	 * @param name the person’s first name and family name to look for; empty for none
	 */
	public static DocumentReading of(List<String> pages, String name) {
		String[] parts = name.split(" ", 2);
		return DocumentReading.of(new PageWords(pages.stream().map(DocumentReadings::words).toList(), true),
				(parts.length < 2) ? PersonNames.NONE : new PersonNames(parts[0], List.of(parts[1])));
	}

	private static List<PageWord> words(String page) {
		List<PageWord> words = new ArrayList<>();
		String[] lines = page.split("\n");
		for (int line = 0; line < lines.length; line++) {
			int left = 0;
			for (String word : lines[line].split(" ")) {
				words.add(new PageWord(word, line, left / 100.0, line / 70.0, word.length() / 100.0, 1 / 100.0,
						PageWord.CERTAIN));
				left += word.length() + 1;
			}
		}
		return words;
	}

}
