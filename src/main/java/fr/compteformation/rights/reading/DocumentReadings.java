package fr.compteformation.rights.reading;

import java.io.IOException;
import java.util.List;

import org.springframework.stereotype.Service;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.page.Page;

/**
 * Reads documents. Slow: call it outside transactions.
 */
@Service
public class DocumentReadings {

	private final Documents documents;

	DocumentReadings(Documents documents) {
		this.documents = documents;
	}

	/**
	 * Reads a document.
	 * @param name the person’s name to look for; empty for none
	 * @throws IOException if the file cannot be read
	 */
	public DocumentReading read(DocumentId file, String name) throws IOException {
		return of(this.documents.pages(file, "").stream().map(Page::text).toList(), name);
	}

	/**
	 * Reads the texts of the pages of a document.
	 * @param name the person’s name to look for; empty for none
	 */
	public static DocumentReading of(List<String> pages, String name) {
		return new DocumentReading(FactFinder.of(pages, name));
	}

}
